using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Metrics.RollForward;

/// <summary>Where an entry or item of a YAML text stands, with its quotes and on its lines.</summary>
internal readonly struct PlaceInText
{
    private readonly string quote;

    /// <param name="first">The scalar at its beginning: the key.</param>
    /// <param name="last">The node at its end: the value, or the item itself.</param>
    public PlaceInText(YamlScalar first, YamlNode last)
    {
        File = first.Span.File!;
        quote = first.IsQuoted ? Text.Substring(first.Span.Start - 1, 1) : string.Empty;
        Start = first.Span.Start - quote.Length;
        End = last.Span.End + (last is YamlScalar { IsQuoted: true } ? 1 : 0);
    }

    public SourceFile File { get; }

    public string Text => File.Text;

    /// <summary>The first character.</summary>
    public int Start { get; }

    /// <summary>Behind the last character.</summary>
    public int End { get; }

    /// <summary>The end of the last line, before its line end.</summary>
    public int LineEnd
    {
        get
        {
            var end = Text.IndexOf('\n', End);
            end = end < 0 ? Text.Length : end;
            return end > End && Text[end - 1] == '\r' ? end - 1 : end;
        }
    }

    /// <summary>The beginning of the first line, or of the comments right above it that speak of it.</summary>
    public int LineStartAboveComments
    {
        get
        {
            var start = LineStart(Start);
            while (start > 0 && LineStart(start - 1) is var above && Text.Substring(above, start - above).TrimStart(' ', '\t').StartsWith("#", System.StringComparison.Ordinal))
                start = above;
            return start;
        }
    }

    /// <summary>What stands before the first character on its line.</summary>
    public string Indent => Text.Substring(LineStart(Start), Start - LineStart(Start));

    /// <summary>How lines end in this file.</summary>
    public string NewLine => Text.IndexOf("\r\n", System.StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";

    /// <summary>Another text in the quotes of this one.</summary>
    public string Quote(string text) => quote + text + quote;

    /// <summary>Whether nothing else stands on its lines but a comma or a comment.</summary>
    public bool HasLineOfItsOwn(out bool hasComma)
    {
        var rest = Text.Substring(End, LineEnd - End).Trim();
        hasComma = rest.StartsWith(",", System.StringComparison.Ordinal);
        var behind = hasComma ? rest.Substring(1).TrimStart() : rest;
        return Indent.Trim().Length == 0 && (behind.Length == 0 || behind[0] == '#');
    }

    private int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;
}
