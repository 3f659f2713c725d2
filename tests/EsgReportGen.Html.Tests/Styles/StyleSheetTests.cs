using System;
using System.Linq;
using EsgReportGen.Html.Styles;
using EsgReportGen.Html.Tests.Pages;
using EsgReportGen.Html.Tests.Structure;

namespace EsgReportGen.Html.Tests.Styles;

/// <summary>The style sheet is the theme's, and nothing that a theme says can leave it.</summary>
public sealed class StyleSheetTests
{
    [Fact]
    public void FamilyName_OfAnyText_StaysAString()
    {
        var style = new PageStyle
        {
            Properties = [StyleProperty.Family("body-family", "Ex\"; } </style><script> 字\0")],
            Paper = new Paper(210, 297, 20, 20, 20, 20),
        };
        var page = Sketch.Page(Sketch.Report(), style);
        Assert.Contains("--body-family: \"Ex\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c script\\3e  \\5b57 \\1 \", var(--fallback);", page, StringComparison.Ordinal);
        Assert.Single(HtmlPage.Parse(page).Descendants(), e => e.Name.LocalName == "script");
    }

    [Theory]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("#123456;")]
    public void Color_OfAnotherForm_IsRefused(string color) => Assert.Throws<ArgumentException>(() => StyleProperty.Color("accent", color));

    [Fact]
    public void Name_ThatIsNone_IsRefused() => Assert.Throws<ArgumentException>(() => StyleProperty.Number("a; b", 1));

    [Fact]
    public void Theme_GivesEveryPropertyThatTheRulesRead()
    {
        var sheet = HtmlPage.Everything.Elements("style").Single().Value;
        Assert.InRange(PageStyle.Needed.Length, 100, 300);
        Assert.Empty(PageStyle.Needed.Where(n => !sheet.Contains(" --" + n + ": ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Fonts_OfTheTheme_TravelInThePage()
    {
        var sheet = HtmlPage.Everything.Elements("style").Single().Value;
        Assert.Contains("@font-face { font-family: \"Inter\"; font-weight: 400; src: url(data:font/woff;base64,d09GRg", sheet, StringComparison.Ordinal);
        Assert.Contains("@page { size: 210mm 297mm; margin: 26mm 21mm 24mm 21mm; }", sheet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(210, 297)]
    [InlineData(297, 210)]
    public void LandscapePages_LieOnTheirLongSide_WhateverThePaper(double width, double height)
    {
        var page = Sketch.Page(Sketch.Report(), new PageStyle { Properties = [], Paper = new Paper(width, height, 20, 20, 20, 20) });
        Assert.Contains("@page landscape { size: 297mm 210mm; }", page, StringComparison.Ordinal);
    }
}
