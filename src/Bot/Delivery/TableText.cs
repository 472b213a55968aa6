using System.Text;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Delivery;

/// <summary>What a file says that is a table of comma-separated values, as spreadsheets write them.</summary>
internal static class TableText
{
    private const int MostBytes = 512 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text: UTF-8, else GB18030, which Chinese spreadsheets write; null for any other file, or one that is too large.</summary>
    public static string? Of(FetchedFile file, string? name)
    {
        var isTable = name?.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) == true || file.MediaType.StartsWith("text/csv", StringComparison.OrdinalIgnoreCase);
        if (!isTable || file.Content.Length is 0 or > MostBytes)
        {
            return null;
        }

        try
        {
            return Strict.GetString(file.Content.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(file.Content.Span);
        }
    }
}
