using System.Linq;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Document.Tests;

public sealed class DocumentDiagnosticsTests
{
    [Fact]
    public void Descriptors_OfDocuments_HaveIdsInOrderAndHints()
    {
        var descriptors = typeof(DocumentDiagnostics).GetFields().Select(f => (DiagnosticDescriptor)f.GetValue(null)!).ToList();
        Assert.Equal(Enumerable.Range(4001, descriptors.Count).Select(n => $"ESG{n}"), descriptors.Select(d => d.Id));
        Assert.All(descriptors, d => Assert.False(string.IsNullOrEmpty(d.Hint)));
        Assert.All(descriptors, d => Assert.False(char.IsUpper(d.Message[0])));
    }
}
