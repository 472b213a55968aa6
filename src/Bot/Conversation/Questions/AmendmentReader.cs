using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Reads what is said while a card waits: 合同额205万 签约日今天, 不是118是110, 其实是周五签的, 不发喜报, 没签我搞错了; of something new also what it is called and whom one
/// talks to. Every word must be accounted for: a text that says anything else is a message of its own.
/// </summary>
/// <param name="act">What waits.</param>
/// <param name="known">The amount that the card shows: a number without a unit is taken in the unit that is near it.</param>
/// <param name="names">What the customer and the deal are called.</param>
/// <param name="today">The day of the message.</param>
internal sealed class AmendmentReader(ProposedAct act, Money? known, IEnumerable<string> names, DateOnly today)
{
    private const int LongestText = 60;
    private const int LongestTitle = 20;
    private const decimal TenThousand = 10_000m;

    private static readonly WordTable<Word> Words = new(
    [
        .. Of(Word.Filler, "合同金额|合同额|合同价|合同|金额|总价|总额|价格|签约额|签约日期|签约日|签约时间|签单日期|签单日|成交日期|成交日|日期|时间|签的|签了|签约|签|成交的|成交|丢的|丢了|其实|实际上|实际|应该|应当|最后|最终|刚才|刚刚|说|改成|改为|改到|改一下|改下|改|变成|换成|是|为|的|吧|了|哦|啊|呢|才|就|我|那|嗯|对|等等|等一下|不好意思|抱歉"),
        .. Of(Word.Filler, "amount|the|should be|to|actually|make it|signed on|signed|it was|it is|it's|was|on|is|date|no"),
        .. Of(Word.Slip, "不对|错了|搞错了|弄错了|说错了|记错了|写错了|打错了|sorry|wrong"),
        .. Of(Word.Not, "不是|not"),
        .. Of(Word.Quiet, "先不发喜报|先别发喜报|不用发喜报|不要发喜报|不发喜报|别发喜报|不要喜报|不用喜报|喜报不发|喜报先不发|喜报别发|喜报先别发|喜报不用发|不要播报|别播报|不播报|no announcement|don't announce"),
        .. Of(Word.TakenBack, "还没有签|还没签|没有签|没签|还没丢|没有丢|没丢|没输|先别记|先别保存|先别|先不记|先不保存|不记了|别记|算了|not signed yet|not signed|not yet|not lost yet|not lost"),
    ]);

    private static readonly WordTable<Word> OfNew = new(
    [
        .. Of(Word.Filler, "预算|报价|想做|要做|做"),
        .. Of(Word.TakenBack, "删掉|删除|去掉|不建了|别建了|先不建|不要了"),
        .. Of(Word.Title, "商机名称|商机名|商机|标题|名称|项目名称|项目|title"),
        .. Of(Word.Contact, "联系人|对接人|contact"),
    ]);

    private readonly List<string> names = [.. names.Select(name => TextFolding.Fold(name)).Where(name => name.Length > 0).OrderByDescending(name => name.Length)];
    private string text = "";
    private int at;
    private bool isNot;
    private bool isDenied;

    private enum Word
    {
        Filler,
        Slip,
        Not,
        Quiet,
        TakenBack,
        Title,
        Contact,
    }

    private bool IsNew => act.Kind is ActKind.NewCustomer or ActKind.NewDeal;

    /// <summary>What the text says of the card; null where it says anything else.</summary>
    public Amendment? Read(string said)
    {
        said = said.Trim();
        text = TextFolding.Fold(said);
        if (said.Length is 0 or > LongestText || text.Length != said.Length || text.All(char.IsAsciiDigit) || text.IndexOfAny(['?', '？']) >= 0)
        {
            return null;
        }

        var amendment = new Amendment();
        while (at < text.Length)
        {
            if (IsBetween(text[at]))
            {
                at++;
            }
            else if (!SkipName() && Next(amendment, said) is var next)
            {
                if (next is null)
                {
                    return null;
                }

                amendment = next;
            }
        }

        return amendment.IsEmpty || isNot || (isDenied && amendment is { Amount: null, On: null }) ? null : amendment;
    }

    private static IEnumerable<(string, Word)> Of(Word meaning, string words) => words.Split('|').Select(word => (word, meaning));

    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || c is ',' or '，' or '。' or '.' or ';' or '；' or '、' or '!' or '！' or '~' or '～' or ':' or '：' or '…';

    private bool SkipName()
    {
        if (names.Find(name => string.CompareOrdinal(text, at, name, 0, name.Length) == 0) is not { } name)
        {
            return false;
        }

        at += name.Length;
        return true;
    }

    /// <summary>The amendment with what stands at the place; null where that is nothing that can be said of a card.</summary>
    private Amendment? Next(Amendment amendment, string said) =>
        TryAmount(AmountKind.Exact) is { } sum ? Taken(amendment with { Amount = sum }, amendment)
        : TryDay() is { } day ? Taken(amendment with { On = day }, amendment)
        : TryAmount(AmountKind.Unitless) is { } number ? Taken(amendment with { Amount = number }, amendment)
        : TryWord(amendment, said)
        ?? TryTitle(amendment, said);

    /// <summary>What is denied (不是今天) is not taken, but what follows it.</summary>
    private Amendment Taken(Amendment with, Amendment without)
    {
        (isDenied, var wasNot) = (isDenied || isNot, isNot);
        isNot = false;
        return wasNot ? without : with;
    }

    private Money? TryAmount(AmountKind kind)
    {
        if (!AmountReader.TryRead(text, at, out var read) || read.Kind != kind || read.Value <= 0 || read.Value > Deal.AmountLimit.Yuan)
        {
            return null;
        }

        if (kind == AmountKind.Exact)
        {
            at += read.Length;
            return Money.FromYuan(read.Value);
        }

        // 「不是118是110」 of a deal of 115万 means 万; of a deal of which nothing is known it may be a count of anything.
        if (known is not { } before || before.Yuan < TenThousand || read.Value * TenThousand is var yuan && (yuan > Deal.AmountLimit.Yuan || yuan * 10 < before.Yuan || yuan > before.Yuan * 10))
        {
            return null;
        }

        at += read.Length;
        return Money.FromYuan(yuan);
    }

    private DateOnly? TryDay()
    {
        if (!DateReader.TryRead(text, at, today, out var date) || date.Length == 0 || date.Deadline(IsNew ? Tense.Future : Tense.Past) is not { } day)
        {
            return null;
        }

        at += date.Length;
        return day;
    }

    private Amendment? TryWord(Amendment amendment, string said)
    {
        var length = Words.Match(text, at, out var word);
        if (length == 0 && IsNew)
        {
            length = OfNew.Match(text, at, out word);
        }

        if (length == 0)
        {
            return null;
        }

        at += length;
        isNot |= word == Word.Not;
        return word switch
        {
            Word.Quiet when act.Kind == ActKind.Win => amendment with { IsQuiet = true },
            Word.Quiet => null,
            Word.TakenBack => amendment with { IsTakenBack = true },
            Word.Title => Rest(said) is { } title ? amendment with { Title = title } : null,
            Word.Contact => Rest(said) is { } contact ? amendment with { Contact = contact } : null,
            _ => amendment,
        };
    }

    /// <summary>「设备联网 30万」: what has no name yet is called what stands before its amount.</summary>
    private Amendment? TryTitle(Amendment amendment, string said)
    {
        if (!IsNew || amendment.Title is not null || !string.IsNullOrWhiteSpace(act.Title))
        {
            return null;
        }

        var end = text.IndexOfAny([' ', ',', '，', '、'], at);
        if (end < 0 || end - at > LongestTitle || !AmountReader.TryRead(text, end + 1, out var read) || read.Kind != AmountKind.Exact)
        {
            return null;
        }

        var title = said[at..end];
        at = end;
        return amendment with { Title = title };
    }

    /// <summary>What follows in this clause.</summary>
    private string? Rest(string said)
    {
        while (at < text.Length && (IsBetween(text[at]) || text[at] is '是' or '叫'))
        {
            at++;
        }

        var end = text.IndexOfAny([',', '，', '。', ';', '；', ' '], at) is var found and >= 0 ? found : text.Length;
        var rest = said[at..end].Trim();
        at = end;
        return rest.Length is > 0 and <= LongestTitle ? rest : null;
    }
}
