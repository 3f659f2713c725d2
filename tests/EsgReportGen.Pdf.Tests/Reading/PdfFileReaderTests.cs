using System.IO;
using System.Text;
using CsCheck;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Pdf.Tests.Sketching;

namespace EsgReportGen.Pdf.Tests.Reading;

public sealed class PdfFileReaderTests
{
    [Fact]
    public void BothFormsOfAFile_HoldTheSameObjects()
    {
        var packed = PdfFileReader.Read(PdfSketch.Write(Samples.Everything()));
        var loose = PdfFileReader.Read(PdfSketch.Write(Samples.Everything(), PdfOptions.Default with { IsCompressed = false }));
        Assert.Equal(((PdfLink)packed.Trailer["Root"]).Number, ((PdfLink)loose.Trailer["Root"]).Number);
        Assert.Equal(packed.Items(packed.Dictionary(packed.Catalog["Pages"])["Kids"]), loose.Items(loose.Dictionary(loose.Catalog["Pages"])["Kids"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.7\nstartxref\n9999\n%%EOF")]
    [InlineData("%PDF-1.7\nstartxref\n0\n%%EOF")]
    public void WhatIsNoPdf_IsInvalidData(string text)
    {
        Assert.Throws<InvalidDataException>(() => PdfFileReader.Read(Encoding.ASCII.GetBytes(text)));
    }

    [Fact]
    public void AnyBytes_AreReadOrInvalidData()
    {
        Gen.Char["()<>[]\\/#1.% R"].Array[0, 40].Sample(characters =>
        {
            try
            {
                var lexer = new PdfLexer(Encoding.ASCII.GetBytes(characters));
                while (lexer.Next() is not null)
                {
                }
            }
            catch (InvalidDataException)
            {
            }
        });
    }
}
