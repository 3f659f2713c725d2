using System.Text;

namespace EsgReportGen.Html.Markup;

/// <summary>The elements that the page is made of. There is no way to make another, so that no text can become one.</summary>
internal sealed class Tag
{
    private const bool Line = true;

    private Tag(string name, bool isLine = false, bool isVoid = false) => (Name, Bytes, StartsLine, IsVoid) = (name, Encoding.ASCII.GetBytes(name), isLine, isVoid);

    public static Tag A { get; } = new("a");

    public static Tag Article { get; } = new("article", Line);

    public static Tag Aside { get; } = new("aside", Line);

    public static Tag BlockQuote { get; } = new("blockquote", Line);

    public static Tag Body { get; } = new("body", Line);

    public static Tag Break { get; } = new("br", isVoid: true);

    public static Tag Caption { get; } = new("caption", Line);

    public static Tag Circle { get; } = new("circle");

    public static Tag Code { get; } = new("code");

    public static Tag Data { get; } = new("data");

    public static Tag Definition { get; } = new("dd");

    public static Tag Definitions { get; } = new("dl", Line);

    public static Tag Description { get; } = new("desc");

    public static Tag Details { get; } = new("details", Line);

    public static Tag Division { get; } = new("div", Line);

    public static Tag Emphasis { get; } = new("em");

    public static Tag Figure { get; } = new("figure", Line);

    public static Tag FigureCaption { get; } = new("figcaption", Line);

    public static Tag Footer { get; } = new("footer", Line);

    public static Tag Group { get; } = new("g");

    public static Tag Head { get; } = new("head", Line);

    public static Tag Header { get; } = new("header", Line);

    public static Tag Html { get; } = new("html", Line);

    public static Tag Image { get; } = new("img", Line, isVoid: true);

    public static Tag Item { get; } = new("li", Line);

    public static Tag Link { get; } = new("link", Line, isVoid: true);

    public static Tag Main { get; } = new("main", Line);

    public static Tag Meta { get; } = new("meta", Line, isVoid: true);

    public static Tag Navigation { get; } = new("nav", Line);

    public static Tag OrderedList { get; } = new("ol", Line);

    public static Tag Paragraph { get; } = new("p", Line);

    public static Tag Path { get; } = new("path");

    public static Tag Preformatted { get; } = new("pre", Line);

    public static Tag Rule { get; } = new("hr", Line, isVoid: true);

    public static Tag Script { get; } = new("script", Line);

    public static Tag Section { get; } = new("section", Line);

    public static Tag Span { get; } = new("span");

    public static Tag Strong { get; } = new("strong");

    public static Tag Strikethrough { get; } = new("s");

    public static Tag Style { get; } = new("style", Line);

    public static Tag Subscript { get; } = new("sub");

    public static Tag Superscript { get; } = new("sup");

    public static Tag Summary { get; } = new("summary", Line);

    public static Tag Table { get; } = new("table", Line);

    public static Tag TableBody { get; } = new("tbody", Line);

    public static Tag TableData { get; } = new("td");

    public static Tag TableHead { get; } = new("thead", Line);

    public static Tag TableHeading { get; } = new("th");

    public static Tag TableRow { get; } = new("tr", Line);

    public static Tag Term { get; } = new("dt", Line);

    public static Tag Title { get; } = new("title", Line);

    public static Tag UnorderedList { get; } = new("ul", Line);

    public static Tag Vector { get; } = new("svg", Line);

    public static Tag VectorText { get; } = new("text", Line);

    public static Tag VectorTitle { get; } = new("title");

    private static Tag[] Headings { get; } = [new("h1", Line), new("h2", Line), new("h3", Line), new("h4", Line), new("h5", Line), new("h6", Line)];

    /// <summary>The element's name.</summary>
    public string Name { get; }

    /// <summary>Its name as it is written.</summary>
    public byte[] Bytes { get; }

    /// <summary>Whether it begins a line of the file: white space before it has no meaning.</summary>
    public bool StartsLine { get; }

    /// <summary>Whether it has no content and no end tag.</summary>
    public bool IsVoid { get; }

    /// <summary>A heading of a level from 1 to 6.</summary>
    public static Tag Heading(int level) => Headings[level - 1];
}
