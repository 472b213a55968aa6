using System.Collections.Frozen;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Conversation;

/// <summary>The words by which people call what comes without being asked.</summary>
internal static class NoticeKindWords
{
    private static readonly FrozenDictionary<string, NoticeKind> Kinds = new Dictionary<string, NoticeKind>(StringComparer.Ordinal)
    {
        ["早报"] = NoticeKind.Brief,
        ["晨报"] = NoticeKind.Brief,
        ["简报"] = NoticeKind.Brief,
        ["晨会简报"] = NoticeKind.Brief,
        ["晨会"] = NoticeKind.Brief,
        ["morning brief"] = NoticeKind.Brief,
        ["briefs"] = NoticeKind.Brief,
        ["brief"] = NoticeKind.Brief,
        ["预警"] = NoticeKind.Warning,
        ["超期预警"] = NoticeKind.Warning,
        ["超期提醒"] = NoticeKind.Warning,
        ["停滞预警"] = NoticeKind.Warning,
        ["warnings"] = NoticeKind.Warning,
        ["stale warnings"] = NoticeKind.Warning,
        ["战报"] = NoticeKind.Report,
        ["日报"] = NoticeKind.Report,
        ["周报"] = NoticeKind.Report,
        ["月报"] = NoticeKind.Report,
        ["reports"] = NoticeKind.Report,
        ["议程"] = NoticeKind.Agenda,
        ["周会议程"] = NoticeKind.Agenda,
        ["agenda"] = NoticeKind.Agenda,
        ["客户提醒"] = NoticeKind.Lifecycle,
        ["生日提醒"] = NoticeKind.Lifecycle,
        ["合同提醒"] = NoticeKind.Lifecycle,
        ["续约提醒"] = NoticeKind.Lifecycle,
        ["customer dates"] = NoticeKind.Lifecycle,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Words = [.. Kinds.Keys];

    /// <summary>Passes the word for a kind that stands here.</summary>
    public static NoticeKind? Take(TextScan scan)
    {
        var rest = scan.Rest;
        return scan.Take(Words) ? Kinds[rest[..Length(rest)]] : null;
    }

    private static int Length(string rest) => Words.Where(word => rest.StartsWith(word, StringComparison.Ordinal)).Max(word => word.Length);
}
