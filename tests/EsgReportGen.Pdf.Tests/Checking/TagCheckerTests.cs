using System.Text;
using EsgReportGen.Pdf.Tests.Sketching;

namespace EsgReportGen.Pdf.Tests.Checking;

/// <summary>The checker of the other tests finds what it should: each case breaks a sound file in one place, byte for byte as long.</summary>
public sealed class TagCheckerTests
{
    [Theory]
    [InlineData("/H1 <</MCID 0>> BDC", "/H1 <</MCID 9>> BDC")]
    [InlineData("/Artifact BMC", "/Bogus    BMC")]
    [InlineData("/S /H2 ", "/S /H3 ")]
    [InlineData("/S /LI ", "/S /Div")]
    [InlineData("/S /TOCI ", "/S /Sect ")]
    [InlineData("(th.0.47)", "(th.0.99)")]
    [InlineData("/ID (note.0.3)", "/IX (note.0.3)")]
    [InlineData("/Alt (A map", "/Alx (A map")]
    [InlineData("/F 4 /Border", "/F 2 /Border")]
    [InlineData("/Contents (Opens the web)", "/Contentz (Opens the web)")]
    [InlineData("/Dest (own-operations)", "/Dest (own-operationz)")]
    [InlineData("/Tabs /S", "/Tabs /R")]
    [InlineData("/ColSpan 3", "/ColSpan 2")]
    [InlineData("EMC\n", "EMX\n")]
    [InlineData("/Marked true", "/Marked nope")]
    [InlineData("<pdfuaid:part>1<", "<pdfuaid:part>2<")]
    [InlineData("/Flags 4 ", "/Flags 0 ")]
    [InlineData("/StructParent 8", "/StructParent 7")]
    [InlineData("/ListNumbering /Disc", "/ListNumberinx /Disc")]
    public void BrokenPlace_IsFound(string sound, string broken)
    {
        var text = Encoding.Latin1.GetString(PdfSketch.Write(Samples.Everything(), PdfOptions.Default with { IsCompressed = false }));
        var at = text.IndexOf(sound, System.StringComparison.Ordinal);
        Assert.True(at >= 0, sound + " is not in the file");
        var changed = text[..at] + broken + text[(at + sound.Length)..];
        Assert.NotEmpty(TagChecker.Check(Encoding.Latin1.GetBytes(changed)));
    }

    [Fact]
    public void SwappedOwners_AreFound()
    {
        var text = Encoding.Latin1.GetString(PdfSketch.Write(Samples.Everything(), PdfOptions.Default with { IsCompressed = false }));
        var at = text.IndexOf("/Nums [0 [", System.StringComparison.Ordinal);
        var numbers = text[(text.IndexOf(" 1 [", at, System.StringComparison.Ordinal) + 4)..].Split(' ');
        var (first, second) = ($"{numbers[0]} 0 R {numbers[3]} 0 R", $"{numbers[3]} 0 R {numbers[0]} 0 R");
        Assert.NotEqual(first, second);
        Assert.NotEmpty(TagChecker.Check(Encoding.Latin1.GetBytes(text.Replace(first, second, System.StringComparison.Ordinal))));
    }
}
