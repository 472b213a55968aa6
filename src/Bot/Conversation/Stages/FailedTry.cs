namespace SalesBot.Bot.Conversation;

/// <summary>「又没约上」: somebody tried to meet a customer and could not.</summary>
internal static class FailedTry
{
    private static readonly string[] Phrases =
    [
        "没能约上", "没有约上", "没约上", "没约到", "没约成", "没约着", "没约好", "没能约到", "没有约到", "未约上", "未约到", "约不上", "约不到", "约了没成", "约见被拒",
        "没见到人", "没见到", "没见着", "没见上", "人不在", "对接人不在", "没找到人", "扑了个空", "扑了空", "扑空", "没打通", "打不通", "没接通", "没人接", "没接电话", "不接电话", "打了，不接", "打了不接", "没联系上", "联系不上",
        "都没人接听", "都没人接", "没人接听", "无人接听", "没见着人", "白跑了一趟", "白跑一趟",
        "couldn't get a meeting with", "could not get a meeting with", "couldn't get a meeting", "could not get a meeting", "couldn't book a meeting with", "couldn't book a meeting", "failed to book a meeting with", "failed to book a meeting",
        "no answer", "nobody answered", "no one answered", "didn't answer", "did not answer", "didn't pick up", "did not pick up", "nobody picked up", "no one picked up", "went to voicemail", "couldn't reach", "could not reach",
        "nobody was in", "nobody was there", "no one was in", "no one was there", "nobody there", "nobody in the office",
    ];

    private static readonly string[] Questions = ["吗", "?", "？", "谁", "哪"];

    /// <summary>The line with something in place of the try that the reader can only read as done with that customer; null where the line tells of no try.</summary>
    public static string? AsDone(string line) =>
        Phrases.FirstOrDefault(phrase => line.Contains(phrase, StringComparison.OrdinalIgnoreCase)) is { } found && !Questions.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? line.TrimStart().StartsWith(found, StringComparison.Ordinal) && !char.IsAsciiLetter(found[0])
                ? $"{line.TrimStart()[found.Length..].Trim()}发了微信"
                : line.Replace(found, char.IsAsciiLetter(found[0]) ? "emailed" : "发了微信", StringComparison.OrdinalIgnoreCase)
            : null;
}
