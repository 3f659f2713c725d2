using System.Text;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Tests.Objects;

public sealed class PdfBufferTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(12, "12")]
    [InlineData(0.5, ".5")]
    [InlineData(-0.25, "-.25")]
    [InlineData(12.0004, "12")]
    [InlineData(12.0005, "12.001")]
    [InlineData(-0.0001, "0")]
    [InlineData(1e9, "1000000000")]
    [InlineData(3.1, "3.1")]
    [InlineData(3.01, "3.01")]
    [InlineData(3.001, "3.001")]
    public void Real_IsShortestInThousandths(double value, string expected)
    {
        using var buffer = new PdfBuffer(4);
        Assert.Equal(expected, Encoding.ASCII.GetString(buffer.Real(value).Written));
    }

    [Theory]
    [InlineData("plain (a) \\", "(plain \\(a\\) \\\\)")]
    [InlineData("Größe", "<FEFF0047007200F600DF0065>")]
    [InlineData("line\nfeed", "<FEFF006C0069006E0065000A0066006500650064>")]
    public void Text_IsAsciiOrUtf16(string text, string expected)
    {
        using var buffer = new PdfBuffer(4);
        Assert.Equal(expected, Encoding.ASCII.GetString(buffer.Text(text).Written));
    }

    [Theory]
    [InlineData("text/csv", "/text#2Fcsv")]
    [InlineData("A B#", "/A#20B#23")]
    [InlineData("é", "/#C3#A9")]
    public void Name_EscapesWhatANameCannotHold(string name, string expected)
    {
        using var buffer = new PdfBuffer(4);
        Assert.Equal(expected, Encoding.ASCII.GetString(buffer.Name(name).Written));
    }
}
