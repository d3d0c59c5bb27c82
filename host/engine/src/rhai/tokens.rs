//! The rule language as rhai's tokens: `and`, `or` and `not` are words, and what rules do not offer is
//! noted where it stands.

use std::sync::{Arc, Mutex, PoisonError};

use ::rhai::{Engine, Position, Token};

use throughcare_model::{Message, message};

use crate::Fault;

use super::words::Word;

/// How many dots one statement may hold: the script language nests what stands before each.
const MOST_DOTS: usize = 60;

/// What was noted while a script was read.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// What is not offered, and names that are taken.
    pub(super) faults: Vec<(Fault, Position)>,
    /// The functions in the order in which they stand: the place of each name.
    pub(super) functions: Vec<(String, Position)>,
    /// Every word that stands for something, as often as it stands.
    identifiers: Vec<String>,
    after_fn: bool,
    after_number: bool,
    dots: usize,
}

/// Teaches an engine the words, and returns where it will note what it sees.
pub(super) fn watch(engine: &mut Engine) -> Arc<Mutex<Notes>> {
    let notes = Arc::new(Mutex::new(Notes::default()));
    let shared = Arc::clone(&notes);
    #[allow(
        deprecated,
        reason = "not deprecated but volatile, as its note says; rhai is pinned"
    )]
    engine.on_parse_token(move |token, position, _| {
        let mut notes = shared.lock().unwrap_or_else(PoisonError::into_inner);
        notes.see(token, position)
    });
    notes
}

impl Notes {
    fn see(&mut self, token: Token, at: Position) -> Token {
        if std::mem::take(&mut self.after_fn) {
            self.see_name(&token, at);
        }
        if self.too_many_dots(&token) {
            let fault = Fault::TooLarge(message!("too many calls are joined by dots"));
            self.faults.push((fault, at));
            return stop(".");
        }
        if let Token::Identifier(name) = &token {
            self.identifiers.push(name.to_string());
        }
        let after_number = std::mem::take(&mut self.after_number);
        match token {
            Token::Period if after_number => {
                let fault = Fault::NotOffered {
                    what: message!("a decimal number"),
                    instead: Some(message!(
                        "numbers of law and practice are parameters: write `parameter(\"…\")`"
                    )),
                };
                self.faults.push((fault, at));
                stop(".")
            }
            Token::IntegerConstant(_) => {
                self.after_number = true;
                token
            }
            Token::Fn => {
                self.after_fn = true;
                Token::Fn
            }
            Token::Identifier(name) if *name == "not" => Token::Bang,
            Token::And => self.refuse("&&", Some(message!("write `and`")), at, custom("and")),
            Token::Or => self.refuse("||", Some(message!("write `or`")), at, custom("or")),
            Token::Bang => self.refuse("!", Some(message!("write `not`")), at, Token::Bang),
            Token::NotIn => self.refuse(
                "!in",
                Some(message!("write `not one_of(…)`")),
                at,
                Token::In,
            ),
            Token::InterpolatedString(text) => {
                let instead = Some(message!("write the text out"));
                self.refuse("${…}", instead, at, Token::InterpolatedString(text))
            }
            Token::Switch => self.stop("switch", Some(message!("write `if`, or a condition")), at),
            Token::Try | Token::Catch | Token::Throw | Token::DoubleQuestion | Token::Elvis => {
                self.stop(token.literal_syntax(), None, at)
            }
            Token::QuestionBracket => self.stop("?[", None, at),
            Token::Reserved(word) => self.stop(&word, None, at),
            Token::CharConstant(_) => {
                self.stop("'…'", Some(message!("write texts as `\"…\"`")), at)
            }
            token => token,
        }
    }

    /// Returns whether a name that is unknown where it stands was used before, and so is known elsewhere.
    pub(super) fn is_known_elsewhere(&self, name: &str) -> bool {
        self.identifiers.iter().filter(|of| *of == name).count() > 1
    }

    fn see_name(&mut self, token: &Token, at: Position) {
        let name = match token {
            Token::Identifier(name) | Token::Custom(name) => name.to_string(),
            _ => return,
        };
        if Word::is_taken(&name) {
            self.faults.push((Fault::WordTaken(name.clone()), at));
        } else if self.functions.iter().any(|(other, _)| *other == name) {
            self.faults.push((Fault::DefinedTwice(name.clone()), at));
        }
        self.functions.push((name, at));
    }

    fn too_many_dots(&mut self, token: &Token) -> bool {
        match token {
            Token::Period => self.dots += 1,
            Token::SemiColon | Token::LeftBrace | Token::RightBrace => self.dots = 0,
            _ => {}
        }
        self.dots > MOST_DOTS
    }

    /// Notes a sign and reads on, as if the right one stood there.
    fn refuse(
        &mut self,
        what: &str,
        instead: Option<Message>,
        at: Position,
        read_as: Token,
    ) -> Token {
        let fault = Fault::NotOffered {
            what: message!("`{word}`", word = what),
            instead,
        };
        self.faults.push((fault, at));
        read_as
    }

    /// Notes a word after which there is no reading on.
    fn stop(&mut self, what: &str, instead: Option<Message>, at: Position) -> Token {
        self.refuse(what, instead, at, stop(what))
    }
}

fn stop(what: &str) -> Token {
    let error = ::rhai::LexError::UnexpectedInput(what.to_owned());
    Token::LexError(Box::new(error))
}

fn custom(word: &str) -> Token {
    Token::Custom(Box::new(word.into()))
}
