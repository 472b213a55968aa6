using System.Text.RegularExpressions;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// 「华星合同2027年3月31日到期」, 「华星王总生日农历八月十五」, 「华星是A级客户」: whole sentences of one form, so that nothing that means something else is taken.
/// </summary>
internal static partial class CustomerFactRequest
{
    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int Patience = 2_000;
    private const int ShortestPerson = 2;
    private const int LongestPerson = 4;

    /// <summary>Whoever wants to be reminded of a day says it in the same words.</summary>
    private static readonly string[] Reminders = ["提醒", "remind"];

    /// <summary>What the text says; null where it says anything else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="today">The day on which it was written.</param>
    public static CustomerFact? Read(string text, DateOnly today)
    {
        var said = text.Trim(' ', '。', '.', '！', '!');
        if (Reminders.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        if (Contract().Match(said) is { Success: true } contract && DayOf(contract.Groups["when"].Value, today) is { } end)
        {
            return new CustomerFact(Who(contract), ContractEnd: end);
        }

        if (Birthdays().Match(said) is { Success: true } birthday && BirthdayText.Read(birthday.Groups["when"].Value) is { } day)
        {
            return new CustomerFact(Who(birthday), Birthday: day);
        }

        if (EnglishContacts().Match(said) is { Success: true } titled)
        {
            return new CustomerFact(Who(titled), Contact: new Contact(titled.Groups["name"].Value, null)) { Phone = titled.Groups["phone"].Value };
        }

        if (Contacts().Match(said) is { Success: true } number && !IsPerson(number) && number.Groups["phone"].Success && PersonAtEnd(number) is var (whose, person))
        {
            return new CustomerFact(whose, Contact: new Contact(person, null)) { Phone = number.Groups["phone"].Value };
        }

        if (Contacts().Match(said) is { Success: true } contact && IsPerson(contact))
        {
            var title = contact.Groups["title"].Value.Trim(' ', '的');
            return new CustomerFact(Who(contact), Contact: new Contact(contact.Groups["name"].Value.Trim(), title.Length == 0 ? null : title)) { Phone = contact.Groups["phone"].Value };
        }

        return Tiers().Match(said) is { Success: true } tier ? new CustomerFact(Who(tier), Tier: Enum.Parse<Tier>(tier.Groups["tier"].Value, ignoreCase: true)) : null;
    }

    /// <summary>A surname with a title, or a name that is said to be one, or has a number.</summary>
    private static bool IsPerson(Match match) =>
        EvidenceWords.IsPerson(match.Groups["name"].Value) || (match.Groups["called"].Success && match.Groups["name"].Length is 2 or 3 && match.Groups["name"].Value.All(TextFolding.IsHan));

    /// <summary>「华星王总」: whose contact, and who; null where nobody is named at the end.</summary>
    private static (string Whose, string Person)? PersonAtEnd(Match match)
    {
        var named = Who(match) + match.Groups["name"].Value;
        for (var length = ShortestPerson; length <= LongestPerson && length < named.Length; length++)
        {
            if (EvidenceWords.IsPerson(named[^length..]))
            {
                return (named[..^length].Trim(' ', '的'), named[^length..]);
            }
        }

        return null;
    }

    private static string Who(Match match) => match.Groups["who"].Value.Trim(' ', '，', ',', '的');

    /// <summary>The day that is all that the text says; a contract ends in the future.</summary>
    private static DateOnly? DayOf(string text, DateOnly today)
    {
        var when = TextFolding.Fold(text.Trim());
        return when.Length > 0 && DateReader.TryRead(when, 0, today, out var date) && date.Length == when.Length ? date.Deadline(Tense.Future) : null;
    }

    [GeneratedRegex("^(?<who>[^，,。；;]{0,30}?)(的)?合同(期)?((到期|截止)(日期?|时间)?(是|为|到)?|(有效期)?(到|至))[\\s:：]*(?<when>[^，,。；;]{2,20}?)(到期|截止|为止)?$|^(?<who>[^，,。；;]{0,30}?)(的)?合同(期)?[\\s:：]*(?<when>[^，,。；;]{2,20}?)(到期|截止)$|^(?<who>[^,;]{0,40}?)('s)? contract (ends|expires|runs out)( on)? (?<when>[^,;]{2,30})$", Plain, Patience)]
    private static partial Regex Contract();

    [GeneratedRegex("^(?<who>[^，,。；;]{1,30}?)(的)?生日(是|在|为)?[\\s:：]*(?<when>[^，,；;]{2,20})$|^(?<who>[^,;]{1,40}?)('s)? birthday is( on)? (?<when>[^,;]{2,30})$", Plain, Patience)]
    private static partial Regex Birthdays();

    [GeneratedRegex("^(?<who>[^，,。；;0-9]{0,30}?)(的|新增|加|增加|新加|补充|记|个|一个|一下)*(联系人|对接人)(?<called>叫|是|为|改成|改为|换成|变成|：|:|\\s)*(?<title>[^，,。；;0-9\\s]{2,8}?(部|处|科|中心|办|室|组)的?)?(?<name>[^，,。；;0-9\\s的]{2,5})([\\s，,、]*(的)?(联系)?(电话|手机|号码|手机号|微信)*(是|为|号|改成|改为|换成|：|:|\\s)*(?<phone>(\\+?86)?1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}))?$|^(?<who>[^，,。；;0-9]{0,30}?)(?<name>[^，,。；;0-9\\s的]{2,4})[\\s，,]*(的)?(联系)?(电话|手机|手机号|号码)(是|为|号|改成|改为|换成|：|:|\\s)*(?<phone>(\\+?86)?1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})$", Plain, Patience)]
    private static partial Regex Contacts();

    [GeneratedRegex("^(?<who>[^,;0-9]{0,40}?)('s)?\\s*\\b(new )?contact( is|:)?\\s+(?<name>(mr|ms|mrs|dr)\\.? \\p{L}{2,20})([\\s,]*(phone|tel|mobile|number)?( number)?( is|:)?\\s*(?<phone>(\\+?86)?1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}))?$", Plain, Patience)]
    private static partial Regex EnglishContacts();

    [GeneratedRegex("^(把)?(?<who>[^，,。；;]{0,30}?)(调成|调为|改成|改为|升为|升到|降为|降到|定为|设为|是)[\\s]*(?<tier>[ABC])(级|类)(客户)?$|^(?<who>[^,;]{1,40}?) is (a )?tier (?<tier>[ABC])( customer)?$", Plain, Patience)]
    private static partial Regex Tiers();
}
