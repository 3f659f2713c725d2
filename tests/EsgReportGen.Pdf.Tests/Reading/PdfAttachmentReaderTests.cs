using System;
using System.Globalization;
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
    public void Find_InWhatIsNoReport_IsUnreadable(string text)
    {
        var found = PdfAttachmentReader.Find(Encoding.ASCII.GetBytes(text), "facts.json");
        Assert.Equal(AttachmentStatus.Unreadable, found.Status);
        Assert.NotEmpty(found.Reason);
    }

    // A classic file by hand: a table of cross-references, a stream whose length stands elsewhere, strings with octal escapes, a file name by /F.
    private static readonly string[] Objects =
    [
        "<< /Type /Catalog /Names << /EmbeddedFiles << /Kids [4 0 R] >> >> >>",
        "<< /Type /Filespec /F (facts\\056json) /EF << /F 3 0 R >> >>",
        "<< /Type /EmbeddedFile /Length 5 0 R >>\nstream\r\n{\"a\":1}\nendstream",
        "<< /Names [(facts) 2 0 R] /Limits [<6> <66616374 73>] >>",
        "7",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("a header of a mail\r\n")]
    public void Find_InAFileWithATableOfReferences_GivesTheBytes(string before)
    {
        var found = PdfAttachmentReader.Find(Encoding.Latin1.GetBytes(before + Classic(Objects, out _)), "facts.json");

        Assert.Equal((AttachmentStatus.Found, "{\"a\":1}", string.Empty), (found.Status, Encoding.ASCII.GetString(found.Content.Span), found.Reason));
    }

    [Fact]
    public void Find_InAnUpdatedFile_ReadsTheNewestRevision()
    {
        var first = Classic(Objects, out var start);
        var update = "3 0 obj\n<< /Length 7 >>\nstream\n{\"a\":2}\nendstream\nendobj\n";
        var table = $"xref\n0 1\n0000000000 65535 f \n3 1\n{first.Length:0000000000} 00000 n \ntrailer\n<< /Root 1 0 R /Size 6 /Prev {start} >>\nstartxref\n{first.Length + update.Length}\n%%EOF\n";
        var found = PdfAttachmentReader.Find(Encoding.Latin1.GetBytes(first + update + table), "facts.json");

        Assert.Equal("{\"a\":2}", Encoding.ASCII.GetString(found.Content.Span));
    }

    [Fact]
    public void Find_InAnEncryptedFile_SaysSo()
    {
        var text = Classic(Objects, out _).Replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 2 0 R", StringComparison.Ordinal);

        Assert.Equal("it is encrypted; save it without a password", PdfAttachmentReader.Find(Encoding.Latin1.GetBytes(text), "facts.json").Reason);
    }

    [Fact]
    public void Find_WhereLengthsLeadInACircle_IsUnreadable()
    {
        string[] objects = [.. Objects[..4], "<< /Length 5 0 R >>\nstream\n7\nendstream"];

        Assert.Equal(AttachmentStatus.Unreadable, PdfAttachmentReader.Find(Encoding.Latin1.GetBytes(Classic(objects, out _)), "facts.json").Status);
    }

    [Fact]
    public void Find_InADamagedClassicFile_NeverThrows()
    {
        var text = Classic(Objects, out _);
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.Char["0123456789-./<R[](x "]).Array[1, 8].Sample(
            changes =>
            {
                var damaged = text.ToCharArray();
                foreach (var (at, value) in changes)
                    damaged[at] = value;
                _ = PdfAttachmentReader.Find(Encoding.Latin1.GetBytes(damaged), "facts.json");
            },
            iter: 2000);
    }

    private static string Classic(string[] objects, out int start)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{text.Length:0000000000} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        start = text.Length;
        return $"{text}{table}trailer\n<< /Root 1 0 R /Size {objects.Length + 1} >>\nstartxref\n{start}\n%%EOF\n";
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
