using EsgReportGen.Foundation.Sources;
using EsgReportGen.Templating.Evaluation;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.Tests.Inlines;

public sealed class MarkdigSpansTests
{
    private static readonly PlainTextMap Map = new(new SourcedText("0123456789", new SourceFile("a.md", "0123456789").Whole));

    [Theory]
    [InlineData(2, 4, "234")]
    [InlineData(2, 2, "2")]
    [InlineData(2, 1, "")]
    [InlineData(0, 9, "0123456789")]
    public void Map_OfAnInclusiveRange_IsHalfOpen(int start, int end, string text) =>
        Assert.Equal(text, MarkdigSpans.Map(new Markdig.Syntax.SourceSpan(start, end), Map).Text);

    [Theory]
    [InlineData("https://a.b/c?d=e", "https://a.b/c?d=e")]
    [InlineData("mailto:a@b.c", "mailto:a@b.c")]
    [InlineData("HTTP://A.b", "HTTP://A.b")]
    [InlineData("https://ü.de/ä b", "https://xn--tda.de/%C3%A4%20b")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("//a.b", null)]
    [InlineData("a.md", null)]
    [InlineData("https://", null)]
    [InlineData("http://[", null)]
    public void Address_OfALink_IsAsciiAndOfAnAllowedScheme(string url, string? address) => Assert.Equal(address, WebAddress.Read(url));
}
