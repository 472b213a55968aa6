namespace SalesBot.Simulators.DingTalk;

/// <summary>The refusals that a plan may strike with, in the words of both API families.</summary>
public static class DingTalkFaults
{
    /// <summary>Too many calls of the app to this API.</summary>
    public static FaultRule TooManyCalls(string path) => Of(path, RefusalCode.TooManyCalls);

    /// <summary>The organisation's calls of the month are used up.</summary>
    public static FaultRule QuotaUsedUp(string path) => Of(path, RefusalCode.QuotaUsedUp);

    /// <summary>The platform is busy.</summary>
    public static FaultRule Busy(string path) => Of(path, new RefusalCode(429, "system.busy", -1));

    /// <summary>The platform has an error of its own.</summary>
    public static FaultRule Broken(string path) => Of(path, new RefusalCode(500, "system.error", -1));

    /// <summary>Any refusal of the new API.</summary>
    public static FaultRule Refusal(string path, string word, int status = 400) => Of(path, new RefusalCode(status, word, -1));

    private static FaultRule Of(string path, RefusalCode code) => new(path, FaultKind.ErrorCode) { Word = code.Word, Status = code.Status, Code = code.Number };
}
