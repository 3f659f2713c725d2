using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Foundation.Tests.Yaml;

public sealed class YamlMistakeTests
{
    [Theory]
    [InlineData("a:\n\tb: 1\n", "ESG1004", "2:1", "\t", "indent with spaces, two a level")]
    [InlineData("a:\n  b: 1\n\tc: 2\n", "ESG1004", "3:1", "\t", "indent with spaces, two a level")]
    [InlineData("a:b\nc: d\n", "ESG1005", "1:2", ":", "write `a: ` with a space behind the colon")]
    [InlineData("a: b\nc:d\ne: f\n", "ESG1005", "2:2", ":", "write `c: ` with a space behind the colon")]
    [InlineData("a: \"unclosed\nb: c\n", "ESG1006", "1:4", "\"unclosed", "close it at the end of the text with the same quote")]
    [InlineData("a: 'unclosed\n", "ESG1006", "1:4", "'unclosed", "close it at the end of the text with the same quote")]
    [InlineData("a: 'x' y\n", "ESG1007", "1:8", "y", "put the whole text in quotes, and write a quote inside it twice (`''`) between single quotes")]
    [InlineData("a: \"x\\qy\"\n", "ESG1008", "1:6", "\\q", "write `\\\\` for a backslash, or use single quotes")]
    [InlineData("a: %x\n", "ESG1009", "1:4", "%", "put the text in quotes")]
    [InlineData("a: @x\n", "ESG1009", "1:4", "@", "put the text in quotes")]
    [InlineData("a: [1, 2\nb: c\n", "ESG1010", "1:4", "[", "close it, put a comma between items, and quote texts that hold brackets, braces, commas or colons")]
    [InlineData("a: {x: 1\nb: c\n", "ESG1010", "1:4", "{", "close it, put a comma between items, and quote texts that hold brackets, braces, commas or colons")]
    [InlineData("a: { formula: b[FY2023] / c, unit: t }\n", "ESG1094", "1:16", "[", "put the text in quotes")]
    [InlineData("a: ]\n", "ESG1011", "1:4", "]", "remove it, or put the text in quotes")]
    [InlineData("a: - b\n", "ESG1012", "1:4", "-", "begin it on the next line, or write `[a, b]`")]
    [InlineData("a: Category 1: goods\n", "ESG1013", "1:14", ":", "put the text in quotes")]
    [InlineData("a: 1\n b: 2\n", "ESG1014", "2:2", "b: 2", "indent it like the other keys or items of its level, and give each key a colon and a space")]
    [InlineData("a:\n  b: 1\n c: 2\n", "ESG1014", "3:2", "c: 2", "indent it like the other keys or items of its level, and give each key a colon and a space")]
    [InlineData("a: b\nhello\nc: d\n", "ESG1014", "2:1", "hello", "indent it like the other keys or items of its level, and give each key a colon and a space")]
    [InlineData("a: *x\n", "ESG1017", "1:4", "*x", "write the value out, or put a text that begins with `*` in quotes")]
    [InlineData("a: &x 1\n", "ESG1090", "1:4", "&x", "remove it, or put a text that begins with `&` in quotes")]
    [InlineData("a: !!str 1\n", "ESG1091", "1:4", "!!str", "remove it, or put a text that begins with `!` in quotes")]
    [InlineData("a: 1\n---\nb: 2\n", "ESG1092", "2:1", "---", "remove the line `---`, or use a file each")]
    [InlineData("? [a, b]\n: c\n", "ESG1093", "1:3", "[a, b]", "write a name before the colon; quote a text that begins with a bracket or brace")]
    [InlineData("a: b\u0000c\n", "ESG1003", "1:5", "\u0000", "delete it, and save the file as UTF-8")]
    [InlineData("a: b\uFDD0c\n", "ESG1003", "1:5", "\uFDD0", "delete it, and save the file as UTF-8")]
    [InlineData("a: |x\n  b\n", "ESG1009", "1:4", "|", "put the text in quotes")]
    public void BrokenYaml_IsOneFinding_AtTheMistake(string text, string id, string place, string slice, string hint)
    {
        var bag = new DiagnosticBag();
        YamlReader.Read(new SourceFile("a.yaml", text), bag);
        var diagnostic = Assert.Single(bag.ToImmutable());
        Assert.Equal((id, "a.yaml:" + place, slice, hint), (diagnostic.Id, diagnostic.Span.ToString(), diagnostic.Span.Text, diagnostic.Hint));
    }

    [Fact]
    public void UnrecognizedMistake_KeepsTheReadersWords()
    {
        var bag = new DiagnosticBag();
        YamlReader.Read(new SourceFile("a.yaml", "%TAG ! x\n"), bag);
        var diagnostic = Assert.Single(bag.ToImmutable());
        Assert.Equal(("ESG1015", "this is not YAML: did not find expected <document start>"), (diagnostic.Id, diagnostic.Message));
    }
}
