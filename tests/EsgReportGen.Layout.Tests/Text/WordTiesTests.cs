using System.Text;
using EsgReportGen.Layout.LineBreaking;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Tests.Text;

public sealed class WordTiesTests
{
    [Theory]
    [InlineData("used 12 kWh, or 3.4 MWh.", "used |12 _kWh, |or |3.4 _MWh.")]
    [InlineData("39.0 % of 12 things", "39.0 _% |of |12 |things")]
    [InlineData("some CNY 5 and USD rates", "some |CNY _5 |and |USD |rates")]
    [InlineData("5 million of 2020–2024 and a–b", "5 _million |of |2020–_2024 |and |a–|b")]
    [InlineData("by kWh/m² and/or yes", "by |kWh/_m² |and/_or |yes")]
    [InlineData("see https://example.org/path there", "see |https://_example.org/|path |there")]
    [InlineData("carbon/nitrogen-based", "carbon/|nitrogen-|based")]
    [InlineData("2.32 million tCO2e of 3 billion", "2.32 _million _tCO2e |of |3 _billion")]
    [InlineData("on 31 March 2024 and 1 Jan 2025", "on |31 _March |2024 |and |1 _Jan |2025")]
    [InlineData("Scope 1, scope 2, Table 12 and FY 2024", "Scope _1, |scope |2, |Table _12 |and |FY |2024")]
    [InlineData("§ 12 and No. 5", "§ _12 |and |No. _5")]
    [InlineData("million tCO2e", "million |tCO2e")]
    [InlineData(" 1 ", " |1 ")]
    [InlineData("5 ", "5 ")]
    public void Tie_Text_KeepsGroupsTogether(string text, string expected)
    {
        var opportunities = new BreakOpportunity[text.Length + 1];
        LineBreaker.Find(text, opportunities);
        WordTies.English.Tie(text, opportunities);

        var marked = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
            marked.Append(opportunities[i] switch { BreakOpportunity.Allowed => "|", BreakOpportunity.LastResort => "_", _ => "" }).Append(text[i]);
        Assert.Equal(expected, marked.ToString());
    }
}
