using System.Buffers;
using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>Goes once through folded text and marks all that is recognised.</summary>
internal ref struct MentionScanner
{
    private const int UsualMentions = 16, SurelyAName = 4;

    /// <summary>Characters of verbs and particles that lead to a name: 赴, 已向, 约定下周三赴.</summary>
    private static readonly SearchValues<char> NoNames = SearchValues.Create("已向赴去到跟给帮陪我你他她们约周月的在");

    private readonly string text;
    private readonly Catalogue catalogue;
    private readonly MemberId speaker;
    private readonly DateOnly today;
    private readonly List<Mention> mentions = new(UsualMentions);
    private readonly NamePlaces places;
    private readonly PeopleMarker people;
    private readonly SoundedCues sounded;
    private int matchedAt = -1;
    private int matchedLength;
    private Cue matchedCue;
    private readonly Portfolio? own;
    private readonly SlipFinder slips;

    private MentionScanner(string text, Catalogue catalogue, MemberId speaker, DateOnly today)
    {
        (this.text, this.catalogue, this.speaker, this.today) = (text, catalogue, speaker, today);
        places = new NamePlaces(text, mentions);
        people = new PeopleMarker(text, catalogue, speaker, mentions, places);
        sounded = new SoundedCues(text, catalogue);
        own = catalogue.PortfolioOf(speaker);
        slips = new SlipFinder(text, catalogue, speaker, own);
    }

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
            : people.IsNumeralOfName(at) && people.MarkAt(at) is var named and > 0 ? named
            : NewNames.MayBeginWithNumeral(text, at) && MarkNewName(at) is var company and > 0 ? company
            : MarkAmount(at) is var amount and > 0 ? amount
            : people.MarkAt(at) is var somebody and > 0 ? somebody
            : MarkNewName(at) is var newName and > 0 ? newName
            : MarkCue(at);
    }

    private int MarkCustomer(int at)
    {
        if (catalogue.NameAt(text, at, out var holders) is var length and > 0 && !IsCutByLonger(at, length))
        {
            if (OwnLonger(at, length, holders) is { } meant)
            {
                mentions.Add(new CustomerMention(at, meant.Length, meant.Holders, meant.Confidence) { Slip = meant.Slip });
                return meant.Length;
            }

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

    /// <summary>「顺捷冷练」: somebody else's 顺捷 is there, but the speaker's own 顺捷冷链 is meant; null where not.</summary>
    private NameMatch? OwnLonger(int at, int length, ImmutableArray<CatalogueCustomer> holders)
    {
        if (at + length + 1 >= text.Length || !TextFolding.IsHan(text[at]) || !TextFolding.IsHan(text[at + length]) || !TextFolding.IsHan(text[at + length + 1]) || own is null || IsOwn(holders) || !own.Names.HasLike(text.AsSpan(at), length) || MatchCue(at + length) > 0)
        {
            return null;
        }

        return slips.ChineseAt(at, places.Of(at)) is { } match && match.Length >= length + 2 && match.Slip is not NameSlip.ShortForm && IsOwn(match.Holders) ? match : null;
    }

    private bool IsOwn(ImmutableArray<CatalogueCustomer> holders)
    {
        foreach (var holder in holders)
        {
            if (holder.Owner == speaker)
            {
                return true;
            }
        }

        return false;
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

        var found = TextFolding.IsHan(text[at]) ? slips.ChineseAt(at, places.Of(at))
            : TextFolding.IsLetter(text[at]) && (at == 0 || !TextFolding.IsWord(text[at - 1])) && !IsKnown(at) ? slips.LatinAt(at, places.Of(at))
            : null;
        if (found is not { } match || (match.Length < SurelyAName && IsOfVerb(at)))
        {
            return 0;
        }

        mentions.Add(new CustomerMention(at, match.Length, match.Holders, match.Confidence) { Slip = match.Slip });
        return match.Length;
    }

    /// <summary>拜访了沈阳…: the 了 of a verb begins no short name, however much it sounds like 辽.</summary>
    private bool IsOfVerb(int at) => text[at] == '了' && mentions is [.., CueMention verb] && verb.End == at;

    /// <summary>Whether the word is somebody's or a stage's name.</summary>
    private bool IsKnown(int at) =>
        people.ContactNameAt(at) > 0 || catalogue.Stages.Words.Match(text, at, out _) > 0 || catalogue.Organisation.Members.Match(text, at, out _) > 0 || catalogue.Organisation.Scopes.Match(text, at, out _) > 0;

    /// <summary>The name of a company that is no customer yet.</summary>
    private int MarkNewName(int at)
    {
        if (!places.IsAt(at))
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

    private int MarkWhen(int at)
    {
        if (!TimeStarts.MayBeginAt(text, at))
        {
            return 0;
        }

        if (StretchReader.TryRead(text, at, out var stretchLength, out var stretch))
        {
            mentions.Add(new StretchMention(at, stretchLength, stretch));
            return stretchLength;
        }

        if (DateReader.TryRead(text, at, today, out var date) && !IsNumberedThing(at, date.Length))
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

    /// <summary>「江湾一号」 of the title 江湾一号客梯: what is numbered, and no day.</summary>
    private bool IsNumberedThing(int at, int length) =>
        text[at + length - 1] == '号' && at >= 2 && TextFolding.IsHan(text[at - 1]) && TextFolding.IsHan(text[at - 2]) && own is not null && own.HoldsTitleWith(text.AsSpan(at - 2, length + 2));

    private int MarkAmount(int at)
    {
        if (!AmountReader.TryRead(text, at, out var amount))
        {
            return 0;
        }

        // 一会儿给: a word that says that it is yet to come, and no number.
        if (amount.Kind == AmountKind.Unitless && MatchCue(at) > amount.Length && matchedCue == Cue.Plan)
        {
            return 0;
        }

        mentions.Add(new AmountMention(at, amount.Length, amount));
        return amount.Length;
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
            length = sounded.MatchAt(at, out cue);
        }

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
        else if (catalogue.Stages.ArrivedAt(text, at, out stage) is var brief and > 0)
        {
            mentions.Add(new StageMention(at, brief, stage));
        }
    }
}
