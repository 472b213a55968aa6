using System.Buffers;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Goes once through folded text and marks all that is recognised.</summary>
internal sealed class MentionScanner(string text, Catalogue catalogue, MemberId speaker, DateOnly today)
{
    private const int LongestContactName = 12, LongestChineseName = 4, UsualMentions = 16;

    /// <summary>Characters of verbs and particles that lead to a name: 赴, 已向, 约定下周三赴.</summary>
    private static readonly SearchValues<char> NoNames = SearchValues.Create("已向赴去到跟给帮陪我你他她们约周月的在");

    private readonly List<Mention> mentions = new(UsualMentions);
    private int matchedAt = -1;
    private int matchedLength;
    private Cue matchedCue;
    private readonly SlipFinder slips = new(text, catalogue, speaker);

    /// <summary>All mentions by where they begin. Only stages may overlap others.</summary>
    public static List<Mention> Scan(string text, Catalogue catalogue, MemberId speaker, DateOnly today)
    {
        var scanner = new MentionScanner(text, catalogue, speaker, today);
        for (var at = 0; at < text.Length;)
        {
            // Nothing begins within a Latin word.
            if (TextFolding.IsLetter(text[at]) && at > 0 && TextFolding.IsWord(text[at - 1]))
            {
                at++;
                continue;
            }

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
            : MarkSlippedName(at) is var slipped and > 0 ? slipped
            : IsNumeralOfName(at) && MarkPeople(at) is var named and > 0 ? named
            : MarkAmount(at) is var amount and > 0 ? amount
            : MarkPeople(at) is var people and > 0 ? people
            : MarkNewName(at) is var newName and > 0 ? newName
            : MarkCue(at);
    }

    private int MarkCustomer(int at)
    {
        if (catalogue.NameAt(text, at, out var holders) is var length and > 0 && !IsCutByLonger(at, length))
        {
            mentions.Add(new CustomerMention(at, length, holders, Confidence: 1));
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

    /// <summary>Whether a longer name begins within this one: the longest name in the text wins.</summary>
    private bool IsCutByLonger(int at, int length)
    {
        for (var later = at + 1; later < at + length; later++)
        {
            if (catalogue.Names.LengthAt(NameKind.Listed, text, later, shortest: length + 1) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name that is written otherwise than it is.</summary>
    private int MarkSlippedName(int at)
    {
        if (MatchCue(at) >= 2 || PersonNames.TitledAt(text, at, out _, out _) > 0)
        {
            return 0;
        }

        var found = TextFolding.IsHan(text[at]) ? slips.ChineseAt(at, PlaceOf(at))
            : TextFolding.IsLetter(text[at]) && (at == 0 || !TextFolding.IsWord(text[at - 1])) && !IsKnown(at) ? slips.LatinAt(at, PlaceOf(at))
            : null;
        if (found is not { } match)
        {
            return 0;
        }

        mentions.Add(new CustomerMention(at, match.Length, match.Holders, match.Confidence) { Slip = match.Slip });
        return match.Length;
    }

    /// <summary>Whether the word is somebody's or a stage's name.</summary>
    private bool IsKnown(int at) =>
        ContactNameAt(at) > 0 || catalogue.Stages.Words.Match(text, at, out _) > 0 || catalogue.Organisation.Members.Match(text, at, out _) > 0 || catalogue.Organisation.Scopes.Match(text, at, out _) > 0;

    /// <summary>The name of a company that is no customer yet.</summary>
    private int MarkNewName(int at)
    {
        if (!IsNamePlace(at))
        {
            return 0;
        }

        var length = NewNames.At(text, at);
        length = length > 0 ? length : NewNames.IntroducedAt(text, at);
        if (length == 0 || HoldsKnownName(at, length))
        {
            return 0;
        }

        mentions.Add(new NewNameMention(at, length));
        return length;
    }

    /// <summary>「赴清和生物」: what ends like a company's name may begin with a verb before a customer's.</summary>
    private bool HoldsKnownName(int at, int length)
    {
        for (var inside = at + 1; inside < at + length - 1; inside++)
        {
            var known = catalogue.Names.LengthAt(NameKind.Listed, text, inside);
            known = known > 0 ? known : slips.ChineseAt(inside, NamePlace.Unlikely)?.Length ?? 0;
            if (known > 0 && (inside + known >= at + length || text.AsSpan(at, inside - at).ContainsAny(NoNames)))
            {
                return true;
            }
        }

        return false;
    }

    private NamePlace PlaceOf(int at)
    {
        if (!IsNamePlace(at))
        {
            return NamePlace.Unlikely;
        }

        var last = mentions is [.., var mention] && mention.End <= at && text.AsSpan(mention.End, at - mention.End).Trim(' ').Length == 0 ? mention : null;
        var isExpected = last is CueMention { Cue: Cue.Visit or Cue.Call or Cue.Meeting }
            || (last is CueMention { Cue: Cue.Done } && mentions is [.., CueMention { Cue: Cue.Visit or Cue.Call or Cue.Meeting } before, _] && before.End == last.Start);
        return last is CueMention { Cue: Cue.NewDeal } || (at > 0 && text[at - 1] == '叫') ? NamePlace.New
            : isExpected ? NamePlace.Expected
            : NamePlace.Possible;
    }

    /// <summary>Whether a name may begin here: at the start of a clause, after a date, or after a word that takes one.</summary>
    private bool IsNamePlace(int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(' ');
        if (before.Length < at || before.IsEmpty || !(TextFolding.IsHan(before[^1]) || TextFolding.IsWord(before[^1])))
        {
            return true;
        }

        return mentions is [.., var last] && last.End == at && last is DateMention or TimeMention or MemberMention or CueMention { Cue: Cue.Visit or Cue.Call or Cue.NewDeal or Cue.Done or Cue.Send or Cue.Work or Cue.Remind or Cue.Show or Cue.Hearsay or Cue.Doubt or Cue.Talk }
            || before.EndsWith("一下", StringComparison.Ordinal) || before.EndsWith("商机", StringComparison.Ordinal) || before[^1] is '了' or '给' or '跟' or '和' or '去' or '见' or '到' or '在' or '叫' or '家' or '为' or '与' or '户' or '来' or '向' or '对' or '把' or '的' or '接' or '司' || (before[^1] == '商' && text[at] != '机');
    }

    private int MarkWhen(int at)
    {
        if (!TimeStarts.MayBeginAt(text, at) || IsPlainSum(at))
        {
            return 0;
        }

        if (StretchReader.TryRead(text, at, out var stretchLength, out var stretch))
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

    /// <summary>「80万」: figures with a 万 right behind them are no day, time or stretch; they need not be parsed for each. So many digits are no number.</summary>
    private bool IsPlainSum(int at)
    {
        var end = at;
        while (end < text.Length && end - at <= ArabicFigures.Most && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > at && end < text.Length && text[end] == '万';
    }

    /// <summary>陆总, 伍经理, 一鸣: a surname or a given name that begins with a numeral.</summary>
    private bool IsNumeralOfName(int at) => (text[at] is '陆' or '伍' or '万' && PersonNames.TitledAt(text, at, out _, out _) > 0) || (text[at] is '一' or '千' && catalogue.Organisation.Members.Match(text, at, out _) > 0);

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

        if (organisation.Members.Match(text, at, out var member) is var memberLength and > 0 && !IsGivenNameOfOthers(at, memberLength, member))
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

        if (PersonNames.EnglishTitledAt(text, at, out var english) is var englishLength and > 0)
        {
            mentions.Add(new PersonMention(at, englishLength, english, "", IsFullName: false));
            return englishLength;
        }

        if (PersonNames.TitledAt(text, at, out var surnameLength, out var required) is var titledLength and > 0)
        {
            mentions.Add(new PersonMention(at, titledLength, text.Substring(at, surnameLength), required, IsFullName: false));
            return titledLength;
        }

        return MarkRareSurname(at);
    }

    /// <summary>员部长, 火经理: what is hardly known as a surname, where a contact has it and a name may stand.</summary>
    private int MarkRareSurname(int at)
    {
        if (at + 2 >= text.Length || !TextFolding.IsHan(text[at]) || PersonNames.TitleAt(text, at + 1, out var required) is not (>= 2 and var title) || catalogue.Names.LengthAt(NameKind.Contact, text, at, shortest: 1, longest: 1) == 0
            || !(IsNamePlace(at) || (mentions is [.., var last] && last.End == at)))
        {
            return 0;
        }

        mentions.Add(new PersonMention(at, title + 1, text.Substring(at, 1), required, IsFullName: false));
        return title + 1;
    }

    /// <summary>「刘一鸣」 is not 陆一鸣: a surname stands before the given name, and is no word that leads to it.</summary>
    private bool IsGivenNameOfOthers(int at, int length, Member member) =>
        length < member.Name.Length && at > 0 && PersonNames.IsSurname(text[at - 1]) && text[at - 1] is not ('和' or '与' or '于' or '向' or '从' or '时' or '单' or '那' or '都' or '让' or '由' or '同' or '叫');

    private int ContactNameAt(int at)
    {
        if (TextFolding.IsHan(text[at]))
        {
            var length = catalogue.Names.LengthAt(NameKind.Contact, text, at, longest: LongestChineseName);
            return length > PersonNames.SurnameLength(text.AsSpan(at)) ? length : 0;
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

    /// <summary>The word of the lexicon at the place, looked up once however often it is asked for.</summary>
    private int MatchCue(int at)
    {
        if (matchedAt != at)
        {
            (matchedAt, matchedLength) = (at, Lexicon.Cues.Match(text, at, out matchedCue));
        }

        return matchedLength;
    }

    private int MarkCue(int at)
    {
        var (length, cue) = (MatchCue(at), matchedCue);
        if (length == 0 && TextFolding.IsHan(text[at]))
        {
            length = MatchSoundedCue(at, out cue);
        }

        if (length > 0)
        {
            mentions.Add(new CueMention(at, length, cue));
        }

        return length;
    }

    /// <summary>A word of the lexicon that is typed with other characters of the same sound.</summary>
    private int MatchSoundedCue(int at, out Cue cue)
    {
        Span<char> sounds = stackalloc char[Math.Min(Lexicon.LongestSoundedCue, text.Length - at)];
        Sounds.Fold(text.AsSpan(at, sounds.Length), sounds);
        var length = Lexicon.SoundedCues.Match(sounds, 0, out var sounded);
        cue = sounded.Cue;
        return length > 0 && Same(sounded.Word, text.AsSpan(at, length)) * 2 >= length && !BeginsNameWithin(at, length) ? length : 0;
    }

    /// <summary>「跟金穗」 sounds like 跟进, and a customer's name begins in it; 退|回方|案演示 like 回访, and a stage's.</summary>
    private bool BeginsNameWithin(int at, int length)
    {
        for (var inside = at + 1; inside < at + length; inside++)
        {
            if (catalogue.Names.LengthAt(NameKind.Listed, text, inside) > 0 || inside + catalogue.Stages.Words.Match(text, inside, out _) > at + length)
            {
                return true;
            }
        }

        return false;
    }

    private static int Same(string word, ReadOnlySpan<char> written)
    {
        var same = 0;
        for (var i = 0; i < written.Length; i++)
        {
            same += word[i] == written[i] ? 1 : 0;
        }

        return same;
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
