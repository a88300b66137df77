//! What was typed stays, and faults stand where they belong.

use kernel::Lang;
use maud::Render;

use super::chrome;
use super::markup::tags;
use crate::*;

#[test]
fn a_form_that_comes_back_keeps_everything_typed() {
    let chrome = chrome();
    let form = Form::sent([("name", " O’Neil "), ("body", "\r\nfirst"), ("hours", "22T14"), ("hours", "24T09"), ("rank", "retired")]);
    let sheet = Kit::new(Lang::En, &chrome).sheet(&form);
    assert!(sheet.text("name", "Name").render().into_string().contains("value=\" O’Neil \""));
    // The line feed after the tag is the one that HTML drops; what was typed follows whole.
    assert!(sheet.area("body", "Text").render().into_string().contains(">\n\r\nfirst</textarea>"));
    let grid = sheet.grid("hours", "Hours").zones("Geneva", None).day("Monday", "Mon", "22").day("Tuesday", "Tue", "23");
    let drawn = grid.hour("14:00", None, vec![Some("22T14".into()), Some("23T14".into())]).render().into_string();
    let ticked: Vec<_> =
        tags(&drawn).into_iter().filter(|t| t.get("checked").is_some()).map(|t| t.get("value").unwrap().to_owned()).collect();
    assert_eq!(ticked, ["22T14"]);
    let rank = sheet.select("rank", "Rank").option("minister", "Minister").render().into_string();
    assert!(rank.contains("<option value=\"retired\" selected>retired</option>"), "a value no longer offered is kept: {rank}");
}

#[test]
fn a_date_that_a_browser_cannot_read_is_kept_in_a_plain_field() {
    let chrome = chrome();
    for (value, sort) in [("2021-03-01", "date"), ("", "date"), ("1 mars", "text")] {
        let form = Form::new().with("on", value);
        let drawn = Kit::new(Lang::Fr, &chrome).sheet(&form).date("on", "Date").render().into_string();
        let input = tags(&drawn).into_iter().find(|t| t.name == "input").unwrap();
        assert_eq!((input.get("type"), input.get("value")), (Some(sort), Some(value)));
    }
}

#[test]
fn hint_and_fault_are_told_with_the_control() {
    let chrome = chrome();
    let mut form = Form::new();
    form.refuse("name", "Give the name");
    let sheet = Kit::new(Lang::En, &chrome).sheet(&form);
    let drawn = sheet.text("name", "Name").hint("In full").render().into_string();
    let input = tags(&drawn).into_iter().find(|t| t.name == "input").unwrap();
    assert_eq!(input.get("aria-describedby"), Some("field-name-hint field-name-fault"));
    assert_eq!(input.get("aria-invalid"), Some("true"));
    assert!(sheet.errors().unwrap().into_string().contains("href=\"#field-name\""));
}

#[test]
fn the_once_key_travels_hidden() {
    let drawn = FormTag::post("/x").once("k").render().into_string();
    assert!(drawn.contains("<input type=\"hidden\" name=\"once\" value=\"k\">"), "{drawn}");
    assert!(drawn.contains("method=\"post\""));
}
