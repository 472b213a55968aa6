using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Playground;

/// <summary>Makes a chat message of a request, or says what is wrong with it. Pure.</summary>
internal static class PlaygroundMessageDecoder
{
    private const string Direct = "direct";
    private const string GroupPrefix = "group:";
    private const int MostDataEntries = 50;
    private const int DataMaxLength = 2000;
    private const int VerbMaxLength = 40;
    private static readonly DateTimeOffset EarliestNow = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LatestNow = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Whether a time that was given is one to work with.</summary>
    public static bool IsUsable(DateTimeOffset now) => now >= EarliestNow && now < LatestNow;

    /// <summary>Decodes a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="chart">Who works here.</param>
    /// <param name="now">The present, for a request that says none.</param>
    /// <param name="words">The words in which a request is refused.</param>
    public static PlaygroundDecoding Decode(PlaygroundMessageRequest request, OrganisationChart chart, DateTimeOffset now, Wording words)
    {
        if (FindFault(request, words) is { } fault)
        {
            return new PlaygroundDecoding.Refused(StatusCodes.Status400BadRequest, fault);
        }

        if (chart.FindByName(request.As!) is not { } member)
        {
            return new PlaygroundDecoding.Refused(StatusCodes.Status404NotFound, words.PersonUnknown(Shorten(request.As!)));
        }

        var chat = request.Chat ?? Direct;
        if (chat == Direct)
        {
            return new PlaygroundDecoding.Decoded(CreateMessage(request, new ChatAddress(PlaygroundPlatform.PlatformName, ChatKind.Direct, member.Name), member, now));
        }

        var name = chat[GroupPrefix.Length..];
        return PlaygroundGroups.FindScope(chart, name) is not { } scope
            ? new PlaygroundDecoding.Refused(StatusCodes.Status404NotFound, words.GroupUnknown(Shorten(name)))
            : !PlaygroundGroups.IsIn(chart, scope, member)
                ? new PlaygroundDecoding.Refused(StatusCodes.Status403Forbidden, words.NotInGroup(member.Name, Shorten(name)))
                : new PlaygroundDecoding.Decoded(CreateMessage(request, new ChatAddress(PlaygroundPlatform.PlatformName, ChatKind.Group, name), member, now));
    }

    private static ChatMessage CreateMessage(PlaygroundMessageRequest request, ChatAddress chat, Member member, DateTimeOffset now) => new()
    {
        Id = request.Id ?? Guid.CreateVersion7(now).ToString("N", CultureInfo.InvariantCulture),
        Chat = chat,
        Sender = member.Name,
        ReceivedAt = (request.Now ?? now).ToUniversalTime(),
        IsStaged = request.Now is not null,
        Text = request.Text ?? "",
        Press = request.Action is { } press
            ? new CardPress(press.Verb!, (press.Data ?? []).ToImmutableSortedDictionary(entry => entry.Key, entry => Flatten(entry.Value) ?? "", StringComparer.Ordinal))
            : null,
    };

    private static string? FindFault(PlaygroundMessageRequest request, Wording words) => request switch
    {
        { As: null or "" } => words.AsMissing,
        { Id: "" } or { Id.Length: > ChatMessage.IdMaxLength } => words.IdLength(ChatMessage.IdMaxLength),
        { Id: { } id } when HasControlCharacters(id) => words.IdControl,
        { Chat: { } chat } when chat != Direct && !chat.StartsWith(GroupPrefix, StringComparison.Ordinal) => words.ChatForm,
        { Now: { } at } when !IsUsable(at) => words.NowRange,
        { Text: null, Action: null } or { Text: not null, Action: not null } => words.TextOrAction,
        { Text.Length: > ChatMessage.TextMaxLength } => words.TextTooLong(ChatMessage.TextMaxLength),
        { Text: { } text } when HasControlCharacters(text) => words.TextControl,
        { Action: { } press } => FindFault(press, words),
        _ => null,
    };

    private static string? FindFault(PlaygroundPress press, Wording words)
    {
        if (press.Verb is not { Length: > 0 and <= VerbMaxLength } || HasControlCharacters(press.Verb))
        {
            return words.VerbLength(VerbMaxLength);
        }

        var data = press.Data ?? [];
        return data.Count > MostDataEntries ? words.DataTooMany(MostDataEntries)
            : data.Any(entry => IsUnusable(entry.Key) || Flatten(entry.Value) is not { } value || IsUnusable(value)) ? words.DataForm(DataMaxLength)
            : null;

        static bool IsUnusable(string value) => value.Length > DataMaxLength || HasControlCharacters(value);
    }

    private static string? Flatten(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "",
        _ => null,
    };

    /// <summary>Characters that no keyboard makes and some databases refuse: controls but tab and line ends, and halves of surrogate pairs.</summary>
    private static bool HasControlCharacters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || (char.IsControl(text[i]) && text[i] is not ('\t' or '\r' or '\n')))
            {
                return true;
            }
        }

        return false;
    }

    private static string Shorten(string name) => name.Length <= 20 ? name : $"{name[..20]}…";
}
