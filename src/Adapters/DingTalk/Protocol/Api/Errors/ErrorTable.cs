using System.Collections.Frozen;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Errors;

/// <summary>The error codes of both APIs: what each asks for, and what it means to an operator. The one table of it.</summary>
internal static class ErrorTable
{
    /// <summary>The machine's address is banned for five minutes; also what a page of HTML in place of an answer means.</summary>
    public const string AddressBanned = "1111";

    /// <summary>The organisation's calls of the month are used up.</summary>
    public const string MonthUsedUp = "Forbidden.AccessDenied.ApiCountLimitForOrg";

    /// <summary>The same in the legacy API.</summary>
    public const string MonthUsedUpLegacy = "90020";

    /// <summary>The card's id is used: the card was sent before.</summary>
    public const string CardExists = "param.cardAlreadyExist";

    /// <summary>No code of DingTalk's: a card that was created and is shown nowhere.</summary>
    public const string NotDelivered = "notDelivered";

    /// <summary>The code of the legacy API in whose <c>sub_code</c> the true one stands.</summary>
    public const int SeeSubCode = 88;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TwoSeconds = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BanLength = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RobotBanLength = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static readonly Entry NoEntry = new(ApiErrorKind.Unknown, "");

    private static readonly FrozenDictionary<string, Entry> Entries = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase)
    {
        ["-1"] = new(ApiErrorKind.Busy, "DingTalk is busy"),
        ["system.busy"] = new(ApiErrorKind.Busy, "DingTalk is busy"),
        ["systemBusy"] = new(ApiErrorKind.Busy, "DingTalk is busy"),
        ["system.error"] = new(ApiErrorKind.Busy, "DingTalk is in trouble"),
        ["server.error"] = new(ApiErrorKind.Busy, "DingTalk is in trouble"),

        ["InvalidAuthentication"] = new(ApiErrorKind.Token, "the access token is invalid or has expired"),
        ["40014"] = new(ApiErrorKind.Token, "the access token is invalid"),
        ["42001"] = new(ApiErrorKind.Token, "the access token has expired"),
        ["40001"] = new(ApiErrorKind.Token, "the access token is invalid"),
        ["41001"] = new(ApiErrorKind.Token, "the access token is missing"),

        ["Forbidden.AccessDenied.QpsLimitForAppkeyAndApi"] = new(ApiErrorKind.Quota, "too many calls in a second", Second),
        ["90018"] = new(ApiErrorKind.Quota, "too many calls in a second", Second),
        ["Forbidden.AccessDenied.QpsLimitForApi"] = new(ApiErrorKind.Quota, "the call is overloaded for all customers", TwoSeconds),
        ["90002"] = new(ApiErrorKind.Quota, "the call is overloaded for all customers", TwoSeconds),
        ["Forbidden.AccessDenied.QpmLimitForAppkeyAndApi"] = new(ApiErrorKind.Quota, "too many calls in a minute", Minute),
        [MonthUsedUp] = new(ApiErrorKind.Quota, "the organisation's API calls of this month are used up", Hour),
        [MonthUsedUpLegacy] = new(ApiErrorKind.Quota, "the organisation's API calls of this month are used up", Hour),
        [AddressBanned] = new(ApiErrorKind.Quota, "this machine's address is banned for five minutes", BanLength),
        ["send.too.fast"] = new(ApiErrorKind.Quota, "too many messages at once", TwoSeconds),
        ["send.byToken.tooFast"] = new(ApiErrorKind.Quota, "too many messages at once", TwoSeconds),
        ["410100"] = new(ApiErrorKind.Quota, "the custom robot spoke more than 20 times in a minute", RobotBanLength),
        ["130101"] = new(ApiErrorKind.Quota, "the custom robot spoke more than 20 times in a minute", RobotBanLength),

        ["staffId.notExisted"] = new(ApiErrorKind.Recipient, "there is no such person in the organisation"),
        ["param.userIdNotExist"] = new(ApiErrorKind.Recipient, "there is no such person in the organisation"),
        ["robot.oto.notExist"] = new(ApiErrorKind.Recipient, "the person has no chat with the robot"),
        ["send.forbidden"] = new(ApiErrorKind.Recipient, "the robot may not write to this person"),
        ["60121"] = new(ApiErrorKind.Recipient, "there is no such person in the organisation"),
        ["33012"] = new(ApiErrorKind.Recipient, "there is no such person in the organisation"),

        ["invalid.openConversationId"] = new(ApiErrorKind.Group, "the group is unknown, or the robot is no member of it"),
        ["group.disbanded"] = new(ApiErrorKind.Group, "the group was disbanded"),
        ["bot.stopped"] = new(ApiErrorKind.Group, "the robot was stopped in the group"),
        ["bot.forbidden.sendMessage"] = new(ApiErrorKind.Group, "the robot may not speak in the group"),
        ["400013"] = new(ApiErrorKind.Group, "the group was disbanded"),
        ["400102"] = new(ApiErrorKind.Group, "the custom robot was stopped"),
        ["400106"] = new(ApiErrorKind.Group, "the custom robot is no longer in the group"),

        ["contain.unsafe.url"] = new(ApiErrorKind.Content, "a link in it is held to be unsafe", IsUnsafe: true),
        ["contain.notAllowed.text"] = new(ApiErrorKind.Content, "words in it are not allowed", IsUnsafe: true),
        ["param.contentUnsafe"] = new(ApiErrorKind.Content, "the content is held to be unsafe", IsUnsafe: true),
        ["430101"] = new(ApiErrorKind.Content, "a link in it is held to be unsafe", IsUnsafe: true),
        ["430102"] = new(ApiErrorKind.Content, "words in it are not allowed", IsUnsafe: true),
        ["430103"] = new(ApiErrorKind.Content, "a picture in it is not allowed", IsUnsafe: true),
        ["430104"] = new(ApiErrorKind.Content, "the content is not allowed", IsUnsafe: true),
        ["34016"] = new(ApiErrorKind.Content, "the text is too long"),
        ["40035"] = new(ApiErrorKind.Content, "a parameter is not allowed"),
        ["43004"] = new(ApiErrorKind.Content, "the content type is not JSON"),
        ["400002"] = new(ApiErrorKind.Content, "a parameter is not allowed"),
        ["400105"] = new(ApiErrorKind.Content, "the message type is not known"),
        ["460101"] = new(ApiErrorKind.Content, "the text is too long"),

        ["Forbidden.AccessDenied.AccessTokenPermissionDenied"] = new(ApiErrorKind.Configuration, "the app was not granted a permission"),
        ["60011"] = new(ApiErrorKind.Configuration, "the app was not granted a permission"),
        ["Forbidden.AccessDenied.IpNotInWhiteList"] = new(ApiErrorKind.Configuration, "this machine's address is not among those that the app may call from"),
        ["60020"] = new(ApiErrorKind.Configuration, "this machine's address is not among those that the app may call from"),
        ["invalidClientIdOrSecret"] = new(ApiErrorKind.Configuration, "DingTalk:ClientId or DingTalk:ClientSecret is wrong"),
        ["invalid.client"] = new(ApiErrorKind.Configuration, "DingTalk:ClientId or DingTalk:ClientSecret is wrong"),
        ["unauthorized.client"] = new(ApiErrorKind.Configuration, "the app may not ask for a token"),
        ["invalidParameter.robotCode.auth"] = new(ApiErrorKind.Configuration, "DingTalk:RobotCode is not a robot of the app"),
        ["invalidParameter.robotCode.empty"] = new(ApiErrorKind.Configuration, "DingTalk:RobotCode is wrong"),
        ["invalidParameter.robotCode.invalid"] = new(ApiErrorKind.Configuration, "DingTalk:RobotCode is wrong"),
        ["invalidParameter.robotCode.notExsit"] = new(ApiErrorKind.Group, "the robot is no member of the group"),
        ["chatbotId.notAllow.sendOTO"] = new(ApiErrorKind.Configuration, "the robot may not write to single persons"),
        ["template.stopped"] = new(ApiErrorKind.Configuration, "the message template was stopped"),
        ["param.cardTemplateIdEmpty"] = new(ApiErrorKind.Configuration, "DingTalk:CardTemplateId is missing"),
        ["param.templateNotExist"] = new(ApiErrorKind.Configuration, "DingTalk:CardTemplateId is no template of this organisation"),
        ["param.templateUnpublished"] = new(ApiErrorKind.Configuration, "the template of DingTalk:CardTemplateId is not published"),
        ["310000"] = new(ApiErrorKind.Configuration, "the custom robot's secret, keyword or addresses do not fit"),
        ["400101"] = new(ApiErrorKind.Configuration, "the custom robot's access token is wrong"),

        ["300001"] = new(ApiErrorKind.Spent, "the session has expired, or the robot's access token is wrong"),
        ["session.expired"] = new(ApiErrorKind.Spent, "the session has expired"),
        [NotDelivered] = new(ApiErrorKind.Recipient, "the card could not be shown there"),
        [CardExists] = new(ApiErrorKind.Spent, "the card was sent before"),
        ["param.cardNotExist"] = new(ApiErrorKind.Spent, "there is no such card"),

        ["invalidParameter.robotCode.downloadCode"] = new(ApiErrorKind.Media, "the file has expired, or was sent to another robot"),

        ["60003"] = new(ApiErrorKind.NotFound, "there is no such department"),
        ["50004"] = new(ApiErrorKind.NotFound, "the department is outside the app's visible range"),
        ["40104"] = new(ApiErrorKind.NotFound, "nobody has this number"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // What an argument is blamed by; what is known of one such code stands in the table.
    private static readonly string[] ArgumentFaults = ["invalidParameter.", "param.", "miss.param.", "too.many."];

    /// <summary>All codes that have an entry of their own.</summary>
    public static IEnumerable<string> Codes => Entries.Keys;

    /// <summary>What the code asks for.</summary>
    public static ApiErrorKind KindOf(string code) => EntryOf(code).Kind;

    /// <summary>What the code means; empty where nobody here knows.</summary>
    public static string MeaningOf(string code) => EntryOf(code).Meaning;

    /// <summary>For how long a call that was refused with a limit need not be tried again.</summary>
    public static TimeSpan PauseAfter(string code) => EntryOf(code).Pause;

    /// <summary>Whether it was refused for what users wrote, so that the same without links may pass.</summary>
    public static bool IsUnsafe(string code) => EntryOf(code).IsUnsafe;

    /// <summary>Whether a limit of one chat was reached, not one of the call.</summary>
    public static bool IsOfChat(string code) => code is "send.too.fast" or "send.byToken.tooFast" or "410100" or "130101";

    /// <summary>Whether the calls of the month are used up.</summary>
    public static bool IsMonthUsedUp(string code) =>
        code.Equals(MonthUsedUp, StringComparison.OrdinalIgnoreCase) || code == MonthUsedUpLegacy;

    private static Entry EntryOf(string code) =>
        Entries.TryGetValue(code, out var entry) ? entry
        : ArgumentFaults.Any(fault => code.StartsWith(fault, StringComparison.OrdinalIgnoreCase)) ? new Entry(ApiErrorKind.Content, "an argument is not allowed")
        : NoEntry;

    private sealed record Entry(ApiErrorKind Kind, string Meaning, TimeSpan Pause = default, bool IsUnsafe = false);
}
