using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.Api.Errors;

namespace SalesBot.Adapters.DingTalk.Protocol.Api;

/// <summary>What a banned machine gets in place of an answer: a page for people.</summary>
internal static class BanPage
{
    /// <summary>Whether it is a page: no answer of the APIs begins with a tag.</summary>
    public static bool Is(HttpAnswer answer) => answer.Body.Span.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'<', ..];

    /// <summary>The error of it.</summary>
    public static ApiError Error(string api) => DingTalkErrors.Of(api, ErrorTable.AddressBanned, "");
}
