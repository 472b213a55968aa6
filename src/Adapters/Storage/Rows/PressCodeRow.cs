using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A button that is pressed by saying its code.</summary>
internal sealed class PressCodeRow
{
    public string Code { get; set; } = "";

    public string Platform { get; set; } = "";

    public ChatKind ChatKind { get; set; }

    public string ChatId { get; set; } = "";

    /// <summary>What it does, as JSON.</summary>
    public string Press { get; set; } = "";

    public DateTimeOffset Until { get; set; }

    public static PressCodeRow Of(PressCode code) => new()
    {
        Code = code.Code,
        Platform = code.Chat.Platform,
        ChatKind = code.Chat.Kind,
        ChatId = code.Chat.Id,
        Press = SalesJson.Write(new CardPress(code.Verb, code.Data)) ?? "",
        Until = code.Until,
    };

    public PressCode ToCode()
    {
        var press = SalesJson.Read<CardPress>(Press);
        return new PressCode(Code, new ChatAddress(Platform, ChatKind, ChatId), press?.Verb ?? "", press?.Data ?? ImmutableSortedDictionary<string, string>.Empty, Until);
    }
}
