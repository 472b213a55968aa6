using System.Net;
using System.Text;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.Api.Errors;

namespace SalesBot.Adapters.DingTalk.Protocol.Api;

/// <summary>What a banned machine gets in place of an answer: a page for people.</summary>
internal static class BanPage
{
    /// <summary>How much of an answer says what it is.</summary>
    private const int Beginning = 300;

    /// <summary>Whether it is a page of HTML. XML is none: some answers are that by mistake, and tell nothing of what was done.</summary>
    public static bool Is(HttpAnswer answer) =>
        answer.Status < HttpStatusCode.InternalServerError
        && answer.Body.Span.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'<', ..]
        && Encoding.UTF8.GetString(answer.Body.Span[..Math.Min(answer.Body.Length, Beginning)]).Contains("html", StringComparison.OrdinalIgnoreCase);

    /// <summary>The error of it.</summary>
    public static ApiError Error(string api) => DingTalkErrors.Of(api, ErrorTable.AddressBanned, "");
}
