using System.Linq;
using System.Text.RegularExpressions;

namespace EsgReportGen.Formulas.Tests;

public sealed class FormulasDiagnosticsTests
{
    [Fact]
    public void All_Descriptors_HaveOwnIdsInOrderAndHints()
    {
        var ids = FormulasDiagnostics.All.Select(d => d.Id).ToArray();
        Assert.Equal(ids.Order(System.StringComparer.Ordinal).Distinct(System.StringComparer.Ordinal), ids);
        Assert.All(FormulasDiagnostics.All, d => Assert.Matches(new Regex("^ESG20[0-9]{2}$", RegexOptions.None, System.TimeSpan.FromSeconds(1)), d.Id));
        Assert.All(FormulasDiagnostics.All, d => Assert.NotNull(d.Hint));
    }
}
