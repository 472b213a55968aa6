using System.Collections.Frozen;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.WeCom.Protocol.Api.Errors;

/// <summary>WeCom's error codes: what each asks for, and what it means to an operator. The one table of it.</summary>
internal static class ErrorTable
{
    /// <summary>A card's <c>task_id</c> was used before. Which of two codes says so is not documented.</summary>
    public const int TaskIdUsed = 42015;

    /// <summary>The other of the two.</summary>
    public const int TaskIdTaken = 42016;

    private const int FirstCardFault = 42014;
    private const int LastCardFault = 42051;

    private static readonly Entry NoEntry = new(ApiErrorKind.Unknown, "");
    private static readonly Entry CardFault = new(ApiErrorKind.Content, "the template card is malformed");

    private static readonly FrozenDictionary<int, Entry> Entries = new Dictionary<int, Entry>
    {
        [-1] = new(ApiErrorKind.Busy, "WeCom is busy"),
        [45033] = new(ApiErrorKind.Busy, "too many calls at once"),

        [40014] = new(ApiErrorKind.Token, "the access token is invalid"),
        [42001] = new(ApiErrorKind.Token, "the access token has expired"),

        [45009] = new(ApiErrorKind.Quota, "a frequency limit was reached"),

        [81013] = new(ApiErrorKind.Recipient, "no recipient is a member whom the app sees"),
        [60111] = new(ApiErrorKind.Recipient, "there is no such member"),
        [60011] = new(ApiErrorKind.Recipient, "the app may not see the member or department"),
        [60021] = new(ApiErrorKind.Recipient, "the member is outside the app's visible scope"),

        [86003] = new(ApiErrorKind.Group, "there is no such group chat"),
        [40050] = new(ApiErrorKind.Group, "there is no such group chat"),
        [86008] = new(ApiErrorKind.Group, "another app made the group chat"),
        [93008] = new(ApiErrorKind.Group, "the robot is no longer in the group"),

        [40008] = new(ApiErrorKind.Content, "the message type is not allowed here"),
        [40033] = new(ApiErrorKind.Content, "the request holds characters that are not allowed"),
        [40058] = new(ApiErrorKind.Content, "a parameter is not allowed, or the text is too long"),
        [41033] = new(ApiErrorKind.Content, "the articles are malformed"),
        [44001] = new(ApiErrorKind.Content, "the file is empty"),
        [44004] = new(ApiErrorKind.Content, "the text is empty"),
        [45001] = new(ApiErrorKind.Content, "the file is too large"),
        [45002] = new(ApiErrorKind.Content, "the text is too long"),
        [82004] = new(ApiErrorKind.Content, "the content would harm the client"),
        [40201] = new(ApiErrorKind.Content, "the content was taken for spam"),
        [40004] = new(ApiErrorKind.Content, "the file's type is not allowed"),
        [40005] = new(ApiErrorKind.Content, "the file's type is not allowed"),
        [40006] = new(ApiErrorKind.Content, "the file's size is not allowed"),
        [40009] = new(ApiErrorKind.Content, "the picture's size is not allowed"),
        [301016] = new(ApiErrorKind.Content, "the file's size is not allowed"),
        [301017] = new(ApiErrorKind.Content, "the file's type is not allowed"),
        [301019] = new(ApiErrorKind.Content, "the file's MD5 does not match"),

        [40007] = new(ApiErrorKind.Media, "the file is unknown to WeCom or older than three days"),

        [40001] = new(ApiErrorKind.Configuration, "WeCom:Secret is wrong"),
        [40091] = new(ApiErrorKind.Configuration, "WeCom:Secret is wrong"),
        [40013] = new(ApiErrorKind.Configuration, "WeCom:CorpId is wrong"),
        [40056] = new(ApiErrorKind.Configuration, "WeCom:AgentId is wrong"),
        [41001] = new(ApiErrorKind.Configuration, "the access token is missing"),
        [41004] = new(ApiErrorKind.Configuration, "WeCom:Secret is missing"),
        [43012] = new(ApiErrorKind.Configuration, "cards with buttons need the app's callback URL to be configured in WeCom"),
        [48001] = new(ApiErrorKind.Configuration, "the app was not granted this interface"),
        [48002] = new(ApiErrorKind.Configuration, "the app may not use this interface; for group chats its visible scope must be the whole company"),
        [48009] = new(ApiErrorKind.Configuration, "the contact secret may not read details from this address"),
        [50002] = new(ApiErrorKind.Configuration, "a member is outside the rights of the app"),
        [50003] = new(ApiErrorKind.Configuration, "the app is disabled"),
        [60020] = new(ApiErrorKind.Configuration, "this machine's address is not among the app's trusted IPs"),
        [301002] = new(ApiErrorKind.Configuration, "WeCom:AgentId is not the app that WeCom:Secret belongs to"),
        [93000] = new(ApiErrorKind.Configuration, "the group robot's key is wrong"),
        [93004] = new(ApiErrorKind.Configuration, "the group robot is disabled"),
        [853000] = new(ApiErrorKind.Configuration, "the intelligent robot's id or secret is wrong"),

        [60140] = new(ApiErrorKind.Spent, "the card was updated before, or over 72 hours ago"),
        [846605] = new(ApiErrorKind.Spent, "the message can no longer be answered this way"),
        [846608] = new(ApiErrorKind.Spent, "the streamed answer took over six minutes"),

        [46004] = new(ApiErrorKind.NotFound, "nobody has this number or address"),
    }.ToFrozenDictionary();

    /// <summary>All codes that have an entry of their own.</summary>
    public static IEnumerable<int> Codes => Entries.Keys;

    /// <summary>What the code asks for.</summary>
    public static ApiErrorKind KindOf(int code) => EntryOf(code).Kind;

    /// <summary>What the code means; empty where nobody here knows.</summary>
    public static string MeaningOf(int code) => EntryOf(code).Meaning;

    private static Entry EntryOf(int code) =>
        Entries.TryGetValue(code, out var entry) ? entry : code is >= FirstCardFault and <= LastCardFault ? CardFault : NoEntry;

    private sealed record Entry(ApiErrorKind Kind, string Meaning);
}
