using System.Linq;
using EsgReportGen.Templating.Markdown;

namespace EsgReportGen.Templating.Tests.Markdown;

public sealed class AttributeParserTests
{
    [Theory]
    [InlineData("{#a .b .c d=e f=\"g h\" i='j' k}", "#a@2 .b@5 .c@8 d@10=e@12 f@14=g h@17 i@22=j@25 k@28=@29")]
    [InlineData("{}", "")]
    [InlineData("{ #x }", "#x@3")]
    [InlineData("{.c}rest", ".c@2")]
    [InlineData("{claim=\"a / b < 0.1\"}", "claim@1=a / b < 0.1@8")]
    public void Parse_OfAList_GivesWordsWithPlaces(string text, string words)
    {
        var list = AttributeParser.Parse(text, 0, text.Length)!;
        var shown = list.Classes.Select(c => $".{c.Text}@{c.Start}").Concat(list.Pairs.Select(p => $"{p.Key.Text}@{p.Key.Start}={p.Value.Text}@{p.Value.Start}"));
        Assert.Equal(words, string.Join(" ", (list.Id is { } id ? [$"#{id.Text}@{id.Start}"] : Enumerable.Empty<string>()).Concat(shown)));
        Assert.Equal(text.IndexOf('}') + 1, list.End);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{a=\"b}")]
    [InlineData("{=}")]
    [InlineData("{ a")]
    [InlineData("x")]
    [InlineData("")]
    public void Parse_OfSomethingElse_IsNull(string text) => Assert.Null(AttributeParser.Parse(text, 0, text.Length));
}
