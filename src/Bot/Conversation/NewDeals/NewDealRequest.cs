using System.Collections.Frozen;

namespace SalesBot.Bot.Conversation;

/// <summary>「新建商机」, "new deal", and nothing else: somebody wants the form of a new deal.</summary>
internal static class NewDealRequest
{
    // With a visit the reader knows best who is meant, and says where it is not clear.
    private const string Lead = "拜访了";

    private static readonly FrozenSet<string> Wishes = new[]
    {
        "新建商机", "新商机", "建商机", "建个商机", "新建一个商机", "新增商机", "添加商机", "录入商机", "录商机", "创建商机", "登记商机", "新建单子", "建单", "新单子", "新项目", "新建项目",
        "new deal", "new opportunity", "new opp", "create deal", "create a deal", "create a new deal", "create opportunity", "add deal", "add a deal", "add a new deal", "log a new deal",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the text asks for the form.</summary>
    public static bool Is(string text) => Wishes.Contains(text.Trim().TrimEnd('。', '.', '！', '!', '~', '～', ':', '：', '…', ' '));

    /// <summary>A sentence from which the reader tells who is meant by a name that was filled in.</summary>
    /// <param name="customer">The name.</param>
    /// <param name="start">Where the name begins in it.</param>
    public static string Sentence(string customer, out int start)
    {
        start = Lead.Length;
        return Lead + customer;
    }
}
