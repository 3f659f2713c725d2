using EsgReportGen.Templating.Blocks;

namespace EsgReportGen.Templating.Tests.Blocks;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Own operations, reduction", "own-operations-reduction")]
    [InlineData("  CO₂ & Co. ", "co-co")]
    [InlineData("Ökologie und Straße", "ökologie-und-straße")]
    [InlineData("气候 变化", "气候-变化")]
    [InlineData("—", "")]
    public void Slug_OfAHeading_IsLettersAndHyphens(string text, string slug) => Assert.Equal(slug, Slug.Of(text));
}
