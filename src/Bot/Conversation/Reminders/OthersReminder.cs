using System.Text.RegularExpressions;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>「提醒孙浩明天跟进磐野」, 「让邓凯明天给我打电话」, 「跟王磊说把下一步补上」: what is meant for a colleague, at a time or at once.</summary>
/// <param name="Member">For whom.</param>
/// <param name="AsOwn">The text as one would say it of oneself.</param>
/// <param name="Deed">What the colleague is to do or to know.</param>
/// <param name="IsReminder">Whether it says that it is a reminder; 让 and 叫 may tell something else.</param>
internal sealed partial record OthersReminder(Member Member, string AsOwn, string Deed, bool IsReminder)
{
    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Patience = 2_000;
    private const int LongestText = 120;

    /// <summary>Whether it is said to be passed on, which anybody may ask of anybody.</summary>
    public bool IsMessage { get; private init; }

    /// <summary>What the text wants; null where it is no such text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="speaker">Who says it.</param>
    /// <param name="chart">Who there is.</param>
    public static OthersReminder? Read(string text, Member speaker, OrganisationChart chart)
    {
        if (text.Length > LongestText || text.IndexOfAny(['?', '？', '\n']) >= 0 || Asking().Match(text) is not { Success: true } asking)
        {
            return null;
        }

        var rest = text[(asking.Index + asking.Length)..];
        var named = chart.Members.Where(member => rest.StartsWith(member.Name, StringComparison.OrdinalIgnoreCase)).MaxBy(member => member.Name.Length);
        if (named is null || named.Id == speaker.Id)
        {
            return null;
        }

        var verb = asking.Groups["verb"].Value;
        rest = rest[named.Name.Length..];
        var saying = Saying().Match(rest.TrimStart(' ', '，', ',', '：', ':'));
        var isMessage = saying.Groups["message"].Success || verb is "转告" or "告诉" or "通知";
        if (verb is "跟" or "和" or "给" && !saying.Groups["message"].Success)
        {
            return null;
        }

        // What the colleague is to do with «me» is to be done with the speaker; what is asked of «them» is asked of the colleague.
        var deed = rest.TrimStart(' ', '，', ',', '：', ':')[saying.Length..].Trim(' ', '，', ',', '：', ':', '。').Replace("我", speaker.Name, StringComparison.Ordinal);
        return new OthersReminder(named, $"{asking.Groups["when"].Value}{(asking.Groups["english"].Success ? "remind me " : "提醒我")}{deed}", deed, verb.Contains("提醒", StringComparison.Ordinal) || asking.Groups["english"].Success) { IsMessage = isMessage };
    }

    /// <summary>Whether everybody is to be reminded, which nobody can set.</summary>
    public static bool IsForAll(string text) => ForAll().IsMatch(text);

    /// <summary>「提醒他明天跟进」 with whom is meant by name; the text as it is where it points at nobody.</summary>
    public static string WithName(string text, Member member) => Pointing().Replace(text, match => match.Groups["verb"].Value + member.Name, 1);

    [GeneratedRegex("(提醒|通知|叫)(一下|下)?(大家|所有人|各位|全体|全组|全员|我们组|组里|同事们|团队|大伙)|remind (everyone|everybody|all|the team)", Plain, Patience)]
    private static partial Regex ForAll();

    [GeneratedRegex("(?<verb>提醒(一下|下)?)(他|她)(?!们|家|那)", Plain, Patience)]
    private static partial Regex Pointing();

    [GeneratedRegex("^(麻烦|请|帮我|记得)?(?<when>[^，,。；;提让叫跟和给告转通问]{0,14}?)(?<verb>提醒一下|提醒下|提醒|让|叫|转告|告诉|通知|跟|和|给|问一下|问问|问)\\s*|^(please )?(?<english>remind )(?!me)", Plain, Patience)]
    private static partial Regex Asking();

    [GeneratedRegex("^((?<message>说一声|说一下|说|讲一下|讲|带个话|带句话|捎个话)|他|她|一下)?", Plain, Patience)]
    private static partial Regex Saying();
}
