//! A page of headings, paragraphs, tables and pictures, in one file that needs no other.

use std::fmt::{self, Write};

/// A page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// What it is called.
    pub title: String,
    /// What stands below that, in a line.
    pub subtitle: String,
    /// What it has, in order.
    pub sections: Vec<Section>,
}

/// A part of a page.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// Paragraphs of plain text.
    pub text: Vec<String>,
    /// A picture, as SVG, which is put there as it is.
    pub picture: Option<String>,
    /// Tables.
    pub tables: Vec<Table>,
}

/// A table.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// What stands above it.
    pub caption: String,
    /// The columns' headings.
    pub columns: Vec<String>,
    /// The rows, as long as that.
    pub rows: Vec<Vec<Cell>>,
}

/// What is in a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Plain text; each line on a line of its own.
    pub text: String,
    /// How it looks.
    pub tone: Tone,
}

/// How a cell looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// As text.
    #[default]
    Plain,
    /// As a number, at the right.
    Number,
    /// As it should be.
    Good,
    /// As it should not.
    Bad,
    /// Not known.
    Open,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self {
            text,
            tone: Tone::Plain,
        }
    }
}

impl Cell {
    /// A number.
    #[must_use]
    pub fn number(number: usize) -> Self {
        Self {
            text: number.to_string(),
            tone: Tone::Number,
        }
    }

    /// Text in a tone.
    #[must_use]
    pub fn toned(text: impl Into<String>, tone: Tone) -> Self {
        Self {
            text: text.into(),
            tone,
        }
    }
}

/// For a page on paper as well as on a screen.
const STYLE: &str = "\
:root{color-scheme:light}
body{font:15px/1.5 system-ui,'DejaVu Sans',sans-serif;color:#1f2328;background:#fff;max-width:1240px;margin:0 auto;padding:32px 24px 64px}
h1{font-size:28px;line-height:1.2;margin:0 0 4px}
h2{font-size:20px;margin:44px 0 8px;padding-bottom:6px;border-bottom:1px solid #d1d9e0}
.sub{color:#59636e;margin:0 0 24px}
p{max-width:76ch;margin:8px 0}
nav{font-size:14px;margin:0 0 8px;columns:2;max-width:76ch}
nav a{display:block}
a{color:#0969da;text-decoration:none}
figure{margin:16px 0;overflow-x:auto;border:1px solid #d1d9e0;border-radius:6px}
figure svg{display:block;max-width:100%;height:auto}
.t{overflow-x:auto;margin:16px 0}
table{border-collapse:collapse;font-size:14px;min-width:50%}
caption{text-align:left;font-weight:600;padding:0 0 6px}
th,td{text-align:left;vertical-align:top;padding:5px 12px;border-bottom:1px solid #e4e9ee}
th{background:#f6f8fa;font-weight:600}
td div+div{margin-top:2px}
.n{text-align:right;font-variant-numeric:tabular-nums}
.g{color:#1a7f37}.b{color:#cf222e;font-weight:600}.o{color:#9a6700}
.g,.b,.o{white-space:nowrap}
td:not(.g,.b,.o) div:first-child{font-weight:600}
code{font:13px ui-monospace,'DejaVu Sans Mono',monospace;background:#f2f4f6;border-radius:3px;padding:0 3px;overflow-wrap:anywhere}
@media print{body{padding:0;font-size:12px}h2{break-after:avoid}tr{break-inside:avoid}nav{display:none}}
";

impl Page {
    /// The page.
    ///
    /// # Panics
    ///
    /// Never: to write to a string doesn't fail.
    #[must_use]
    pub fn html(&self) -> String {
        let mut html = String::new();
        self.write(&mut html).expect("writing to a string");
        html
    }

    fn write(&self, html: &mut String) -> fmt::Result {
        let title = escaped(&self.title);
        writeln!(
            html,
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n<h1>{title}</h1>\n\
             <p class=\"sub\">{}</p>",
            coded(&self.subtitle)
        )?;
        html.write_str("<nav>")?;
        for (i, section) in self.sections.iter().enumerate() {
            let number = i + 1;
            write!(
                html,
                "<a href=\"#s{number}\">{number}. {}</a>",
                coded(&section.heading)
            )?;
        }
        writeln!(html, "</nav>")?;
        for (i, section) in self.sections.iter().enumerate() {
            section.write(html, i + 1)?;
        }
        writeln!(html, "</html>")
    }
}

impl Section {
    fn write(&self, html: &mut String, number: usize) -> fmt::Result {
        writeln!(
            html,
            "<h2 id=\"s{number}\">{number}. {}</h2>",
            coded(&self.heading)
        )?;
        for paragraph in &self.text {
            writeln!(html, "<p>{}</p>", coded(paragraph))?;
        }
        if let Some(picture) = &self.picture {
            writeln!(html, "<figure>{picture}</figure>")?;
        }
        for table in &self.tables {
            table.write(html)?;
        }
        Ok(())
    }
}

impl Table {
    fn write(&self, html: &mut String) -> fmt::Result {
        html.write_str("<div class=\"t\"><table>")?;
        if !self.caption.is_empty() {
            write!(html, "<caption>{}</caption>", coded(&self.caption))?;
        }
        // A column of numbers has its heading at the right.
        html.write_str("<thead><tr>")?;
        for (i, column) in self.columns.iter().enumerate() {
            let mut cells = self.rows.iter().filter_map(|row| row.get(i));
            let class = if cells.any(|cell| cell.tone == Tone::Number) {
                " class=\"n\""
            } else {
                ""
            };
            write!(html, "<th{class}>{}</th>", coded(column))?;
        }
        html.write_str("</tr></thead>\n<tbody>")?;
        for row in &self.rows {
            html.write_str("<tr>")?;
            for cell in row {
                cell.write(html)?;
            }
            html.write_str("</tr>\n")?;
        }
        writeln!(html, "</tbody></table></div>")
    }
}

impl Cell {
    fn write(&self, html: &mut String) -> fmt::Result {
        let is_zero = self.text == "0";
        let class = match self.tone {
            Tone::Plain => "",
            Tone::Number if is_zero => " class=\"n g\"",
            Tone::Number => " class=\"n\"",
            Tone::Good => " class=\"g\"",
            Tone::Bad => " class=\"b\"",
            Tone::Open => " class=\"o\"",
        };
        write!(html, "<td{class}>")?;
        let mut lines = self.text.lines();
        if let (Some(one), None) = (lines.next(), lines.next()) {
            html.write_str(&coded(one))?;
        } else {
            for line in self.text.lines() {
                write!(html, "<div>{}</div>", coded(line))?;
            }
        }
        html.write_str("</td>")
    }
}

/// Text that HTML and SVG show as it is.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// The same, with what is between backticks as code.
fn coded(text: &str) -> String {
    let mut html = String::new();
    for (i, part) in text.split('`').enumerate() {
        let part = escaped(part);
        if i % 2 == 1 {
            let _ = write!(html, "<code>{part}</code>");
        } else {
            html.push_str(&part);
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        let page = Page {
            title: "<script>".into(),
            sections: vec![Section {
                heading: "a & b".into(),
                tables: vec![Table {
                    columns: vec!["\"x\"".into()],
                    rows: vec![vec!["`Vec<u8>`\n<b>".into()]],
                    ..Table::default()
                }],
                ..Section::default()
            }],
            ..Page::default()
        };
        let html = page.html();
        for not in ["<script>", "a & b", "Vec<u8>", "<b>", "\"x\""] {
            assert!(!html.contains(not), "{not}");
        }
        for in_it in ["&lt;script&gt;", "<code>Vec&lt;u8&gt;</code>", "&lt;b&gt;"] {
            assert!(html.contains(in_it), "{in_it}");
        }
    }
}
