using System;
using System.IO;
using System.Linq;
using System.Text;
using CsCheck;
using EsgReportGen.Html.Markup;
using EsgReportGen.Html.Tests.Pages;

namespace EsgReportGen.Html.Tests.Markup;

/// <summary>Whatever the text, the markup is what the program meant.</summary>
public sealed class MarkupWriterTests
{
    private static readonly Gen<char> AnyCharacter = Gen.OneOf(
        Gen.Char, Gen.Char['\0', '\u00A0'], Gen.Char['\uD7F0', '\uE010'], Gen.Char['\uFDD0', '\uFFFF'], OneOf("<>&\"']-!/\n\r\t".ToCharArray()));

    private static readonly Gen<string> AnyText = Gen.OneOf(
        AnyCharacter.Array[0, 60].Select(c => new string(c)),
        OneOf("</p>", "-->", "]]>", "<!--", "</script>", "&amp;", "&#0;", "\" onclick=\"x", "<![CDATA[", "\uD83D\uDE00", "\uD83D"));

    [Fact]
    public void AnyText_InElementAndAttribute_ReadsBackAsItself() => AnyText.Array[1, 4].Sample(
        texts =>
        {
            var text = string.Concat(texts);
            var root = HtmlPage.Parse(Write(html => html.Open(Tag.Paragraph).With(AttributeName.Alt, text).Text(text).Close()));
            Assert.Equal(Cleaned(text), root.Value);
            Assert.Equal(Cleaned(text), root.Attribute("alt")!.Value);
            Assert.Empty(root.Elements());
        },
        iter: 2000);

    [Fact]
    public void LongText_OverTheEndsOfTheBuffer_IsWhole()
    {
        var text = string.Concat(Enumerable.Range(0, 40_000).Select(i => i % 7 == 0 ? "\uD83D\uDE00" : i % 5 == 0 ? "<" : "ä"));
        Assert.Equal(text, HtmlPage.Parse(Write(html => html.Open(Tag.Paragraph).Text(text).Close())).Value);
    }

    [Fact]
    public void Bytes_InAnAddress_AreWholeBase64()
    {
        var bytes = Enumerable.Range(0, 10_001).Select(i => (byte)(i * 31 % 256)).ToArray();
        var root = HtmlPage.Parse(Write(html => html.Open(Tag.Image).With(AttributeName.Source, DataAddress.Png(bytes)).Close()));
        Assert.Equal("data:image/png;base64," + Convert.ToBase64String(bytes), root.Attribute("src")!.Value);
    }

    [Fact]
    public void Json_WithMarkup_MeansTheSameAndHasNone()
    {
        var page = Write(html =>
        {
            html.Open(Tag.Script);
            html.Json("{\"a\": \"</script> & <b>\"}"u8);
            html.Close();
        });
        Assert.Equal("\n<script>{\"a\": \"\\u003c/script\\u003e \\u0026 \\u003cb\\u003e\"}</script>\n", page);
    }

    [Fact]
    public void Elements_WithoutContent_EndAsTheyMust() => Assert.Equal(
        "\n<p></p><br/>\n<hr id=\"a\"/>\n",
        Write(html => html.Open(Tag.Paragraph).Close().Open(Tag.Break).Close().Open(Tag.Rule).With(AttributeName.Id, "a").Close()));

    private static Gen<T> OneOf<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static string Write(Action<MarkupWriter> write)
    {
        using var stream = new MemoryStream();
        using (var html = new MarkupWriter(stream))
        {
            write(html);
            html.Finish();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // What neither HTML nor XML can hold becomes the sign for that; a carriage return is a space.
    private static string Cleaned(string text)
    {
        var cleaned = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var value = rune.Value;
            var isLost = (value < ' ' && value is not ('\n' or '\t' or '\r')) || value is >= 0x7F and < 0xA0 || (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
            cleaned.Append(value == '\r' ? " " : isLost ? "\uFFFD" : rune.ToString());
        }

        return cleaned.ToString();
    }
}
