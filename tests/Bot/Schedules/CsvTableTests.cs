using System.Text;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Tests.Schedules;

/// <summary>A table as a file that spreadsheets open right.</summary>
public sealed class CsvTableTests
{
    [Fact]
    public void File_BeginsWithItsMark_AndQuotesWhatNeedsIt()
    {
        var content = CsvTable.Of([["客户", "商机"], ["华光, 电子", "他说\"好\"\n再谈"]]);

        Assert.Equal(Encoding.UTF8.GetPreamble(), content[..3]);
        Assert.Equal("客户,商机\r\n\"华光, 电子\",\"他说\"\"好\"\"\n再谈\"\r\n", Encoding.UTF8.GetString(content[3..]));
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+86 139")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1")]
    [InlineData("\t=1")]
    [InlineData("＝1")]
    public void CellThatLooksLikeAFormula_IsText(string value) =>
        Assert.StartsWith("'", Encoding.UTF8.GetString(CsvTable.Of([[value]])[3..]).TrimStart('"'), StringComparison.Ordinal);
}
