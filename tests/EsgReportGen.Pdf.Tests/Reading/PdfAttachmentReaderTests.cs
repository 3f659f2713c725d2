using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Pdf.Tests.Sketching;

namespace EsgReportGen.Pdf.Tests.Reading;

/// <summary>Attachments are taken out of files that anyone may have made or changed.</summary>
public sealed class PdfAttachmentReaderTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"facts\": []} ", 40)));

    private static readonly byte[] Pdf = Write(PdfOptions.Default);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Find_AttachedFile_GivesItsBytes(bool isCompressed)
    {
        var found = PdfAttachmentReader.Find(Write(PdfOptions.Default with { IsCompressed = isCompressed }), "facts.json");
        Assert.Equal(AttachmentStatus.Found, found.Status);
        Assert.Equal(Content, found.Content.ToArray());
    }

    [Fact]
    public void Find_OtherName_IsNotAttached() => Assert.Equal(AttachmentStatus.NotAttached, PdfAttachmentReader.Find(Pdf, "other.json").Status);

    [Fact]
    public void Find_InAReportWithoutAttachments_IsNotAttached() =>
        Assert.Equal(AttachmentStatus.NotAttached, PdfAttachmentReader.Find(PdfSketch.Write(Samples.Everything()), "facts.json").Status);

    [Theory]
    [InlineData("")]
    [InlineData("not a PDF at all")]
    [InlineData("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<< /Root 1 0 R /Size 2 >>\nstartxref\n46\n%%EOF\n")]
    public void Find_InWhatIsNoReport_IsUnreadable(string text)
    {
        var found = PdfAttachmentReader.Find(Encoding.ASCII.GetBytes(text), "facts.json");
        Assert.Equal(AttachmentStatus.Unreadable, found.Status);
        Assert.NotEmpty(found.Reason);
    }

    [Fact]
    public void Find_InAnObjectStreamWithinItself_IsUnreadable()
    {
        // Objects 1 and 2 stand in object stream 2, which stands in object stream 2.
        byte[] rows = [0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 2, 0, 0, 0, 2, 0, 1, 1, 0, 0, 0, 9, 0, 0];
        var head = Encoding.ASCII.GetBytes("%PDF-1.7\n3 0 obj\n<< /Type /XRef /Size 4 /W [1 4 2] /Root 1 0 R /Length 28 >>\nstream\n");
        byte[] file = [.. head, .. rows, .. "\nendstream\nendobj\nstartxref\n9\n%%EOF\n"u8];
        Assert.Equal(AttachmentStatus.Unreadable, PdfAttachmentReader.Find(file, "facts.json").Status);
    }

    [Fact]
    public void Find_InADamagedFile_NeverThrows()
    {
        Gen.Select(Gen.Int[0, Pdf.Length - 1], Gen.Byte).Array[1, 12].Sample(
            changes =>
            {
                var bytes = Pdf.ToArray();
                foreach (var (at, value) in changes)
                    bytes[at] = value;
                _ = PdfAttachmentReader.Find(bytes, "facts.json");
                _ = PdfAttachmentReader.Find(bytes.AsMemory(0, changes[0].Item1), "facts.json");
            },
            iter: 400);
    }

    [Fact]
    public void Find_WithDamagedNumbers_NeverThrows()
    {
        // Lengths, offsets and references are where a reader goes astray; uncompressed, all of them can be hit.
        var text = Encoding.Latin1.GetString(Write(PdfOptions.Default with { IsCompressed = false }));
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToArray();
        Gen.Select(Gen.Int[0, digits.Length - 1], Gen.Char["0123456789-./<R"]).Array[1, 20].Sample(
            changes =>
            {
                var damaged = text.ToCharArray();
                foreach (var (at, value) in changes)
                    damaged[digits[at]] = value;
                _ = PdfAttachmentReader.Find(Encoding.Latin1.GetBytes(damaged), "facts.json");
            },
            iter: 400);
    }

    [Fact]
    public void Write_Attachment_CarriesItsCheckSum()
    {
        var file = PdfFileReader.Read(Pdf);
        var stream = file.Dictionary(file.Dictionary(file.Dictionary(file.Items(file.Catalog["AF"])[0])["EF"])["F"]);
        var parameters = file.Dictionary(stream["Params"]);
#pragma warning disable CA5351 // The format wants MD5.
        Assert.Equal(MD5.HashData(Content), ((PdfString)parameters["CheckSum"]).Bytes.ToArray());
#pragma warning restore CA5351
        Assert.Equal(Content.Length, ((PdfNumber)parameters["Size"]).Value);
    }

    private static byte[] Write(PdfOptions options) => PdfSketch.Write(Samples.Everything(), options with
    {
        Attachments = [new PdfAttachment("facts.json", "application/json", "The facts", AttachmentRelationship.Data, Content)],
    }).ToArray();
}
