using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Goes once through folded text and marks all that is recognised.</summary>
internal sealed class MentionScanner(string text, Catalogue catalogue, DateOnly today)
{
    private const int LongestContactName = 12;

    private readonly List<Mention> mentions = [];

    /// <summary>All mentions by where they begin. Only stages may overlap others.</summary>
    public static List<Mention> Scan(string text, Catalogue catalogue, DateOnly today)
    {
        var scanner = new MentionScanner(text, catalogue, today);
        for (var at = 0; at < text.Length;)
        {
            scanner.AddStage(at);
            at += Math.Max(1, scanner.MarkAt(at));
        }

        return scanner.mentions;
    }

    private int MarkAt(int at)
    {
        var c = text[at];
        if (c is ' ' or '\n' or ',' or '。' or '、')
        {
            return 0;
        }

        return MarkCustomer(at) is var customer and > 0 ? customer
            : MarkWhen(at) is var when and > 0 ? when
            : MarkAmount(at) is var amount and > 0 ? amount
            : MarkPeople(at) is var people and > 0 ? people
            : MarkCue(at);
    }

    private int MarkCustomer(int at)
    {
        if (catalogue.NameAt(text, at, out var holders) is var length and > 0)
        {
            // A longer name may begin one place later only where this one is not the longest: the longest wins.
            mentions.Add(new CustomerMention(at, length, holders!.Customers));
            return length;
        }

        if (!TextFolding.IsWord(text[at]) || (at > 0 && TextFolding.IsWord(text[at - 1])))
        {
            return 0;
        }

        var end = at;
        while (end < text.Length && TextFolding.IsWord(text[end]) && end - at <= 20)
        {
            end++;
        }

        var word = text.AsSpan(at, end - at);
        if (end - at < 2 || catalogue.FindByDeal(word) is not { } customer)
        {
            return 0;
        }

        foreach (var deal in customer.Deals)
        {
            if (word.Equals(TextFolding.Fold(deal.Id.Value), StringComparison.Ordinal))
            {
                mentions.Add(new DealMention(at, end - at, customer.Id, deal.Id));
                return end - at;
            }
        }

        return 0;
    }

    private int MarkWhen(int at)
    {
        if (TimeReader.TryReadFromNow(text, at, out var stretchLength, out var stretch))
        {
            mentions.Add(new StretchMention(at, stretchLength, stretch));
            return stretchLength;
        }

        if (DateReader.TryRead(text, at, today, out var date))
        {
            mentions.Add(new DateMention(at, date.Length, date));
            return date.Length;
        }

        var said = mentions is [.., DateMention { Date.Part: { } part } before] && before.End == at ? part : (PartOfDay?)null;
        if (TimeReader.TryRead(text, at, said, out var time))
        {
            mentions.Add(new TimeMention(at, time.Length, time));
            return time.Length;
        }

        return 0;
    }

    private int MarkAmount(int at)
    {
        if (!AmountReader.TryRead(text, at, out var amount))
        {
            return 0;
        }

        mentions.Add(new AmountMention(at, amount.Length, amount));
        return amount.Length;
    }

    private int MarkPeople(int at)
    {
        var organisation = catalogue.Organisation;
        if (organisation.Scopes.Match(text, at, out var scope) is var scopeLength and > 0)
        {
            mentions.Add(new ScopeMention(at, scopeLength, scope));
            return scopeLength;
        }

        if (organisation.Members.Match(text, at, out var member) is var memberLength and > 0)
        {
            mentions.Add(new MemberMention(at, memberLength, member));
            return memberLength;
        }

        if (ContactNameAt(at) is var nameLength and > 0)
        {
            var titleLength = at + nameLength < text.Length && TextFolding.IsHan(text[at]) ? PersonNames.TitleAt(text, at + nameLength, out _) : 0;
            mentions.Add(new PersonMention(at, nameLength + titleLength, text.Substring(at, nameLength), "", IsFullName: true));
            return nameLength + titleLength;
        }

        if (PersonNames.TitledAt(text, at, out var surnameLength, out var required) is var titledLength and > 0)
        {
            mentions.Add(new PersonMention(at, titledLength, text.Substring(at, surnameLength), required, IsFullName: false));
            return titledLength;
        }

        return 0;
    }

    private int ContactNameAt(int at)
    {
        if (TextFolding.IsHan(text[at]))
        {
            for (var length = Math.Min(4, text.Length - at); length >= 2; length--)
            {
                var name = text.AsSpan(at, length);
                if (length > PersonNames.SurnameLength(name) && catalogue.HasContact(name))
                {
                    return length;
                }
            }

            return 0;
        }

        if (!TextFolding.IsLetter(text[at]) || (at > 0 && TextFolding.IsWord(text[at - 1])))
        {
            return 0;
        }

        var end = at;
        while (end < text.Length && TextFolding.IsLetter(text[end]) && end - at <= LongestContactName)
        {
            end++;
        }

        return end - at >= 3 && catalogue.HasContact(text.AsSpan(at, end - at)) ? end - at : 0;
    }

    private int MarkCue(int at)
    {
        var length = Lexicon.Cues.Match(text, at, out var cue);
        if (length > 0)
        {
            mentions.Add(new CueMention(at, length, cue));
        }

        return length;
    }

    private void AddStage(int at)
    {
        // A stage's name within a customer's name is none; at that place the customer has been marked already.
        if (catalogue.Stages.Words.Match(text, at, out StageId stage) is var length and > 0)
        {
            mentions.Add(new StageMention(at, length, stage));
        }
    }
}
