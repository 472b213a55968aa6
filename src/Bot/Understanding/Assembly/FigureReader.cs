using System.Buffers;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Bot.Understanding.Numbers;
using SalesBot.Bot.Understanding.Words;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Reads the deal's amount: our quote, a changed or an agreed figure; not the customer's offer, a vague, relative or foreign one.</summary>
internal static class FigureReader
{
    /// <summary>「一块试板」: less than this many yuan is no deal.</summary>
    private const decimal LeastAmount = 1000;

    /// <summary>What may stand right behind a bare number that is money after all (改成480000就行): any other character counts something.</summary>
    private static readonly SearchValues<char> BehindSum = SearchValues.Create("左上以吧了的含税定就可不也还是整成签给行啊哈呢哦包算这那,。!? ");

    /// <summary>What tells that a figure behind our quote is the new one.</summary>
    private static readonly SearchValues<char> Revised = SearchValues.Create("后改税折实最终惠共总降让含其即就是");

    /// <summary>How somebody asks for more than the deal holds.</summary>
    private static readonly WordSearch More = new(["还要", "又要", "还想要", "还想买", "再要", "另外要", "还需要"]);

    /// <summary>The amount that the clauses leave standing: the last that counts.</summary>
    /// <param name="clauses">The clauses in order, each with its mood.</param>
    /// <param name="countsBudget">Whether the customer's budget counts, as in a new deal.</param>
    /// <param name="customer">Whose deals it may be about; null where that is not known, or new.</param>
    public static Slot<Money>? Read(List<MeantClause> clauses, bool countsBudget, CatalogueCustomer? customer)
    {
        var isOpen = !countsBudget && !clauses.Exists(static entry => entry.Clause.HasAny(Cue.SignDone, Cue.Sign));
        Slot<Money>? found = null;
        var (foundOurs, lastTenThousands, replaced) = (false, (decimal?)null, 0m);
        var (plannedIn, quotedIn, moneyIn, moreIn, oldIn, signedIn) = (-1, -1, -1, -1, -1, -1);
        Clause? before = null;
        foreach (var (clause, mood) in clauses)
        {
            // 周二发报价，78万: the figure alone is of the quote that is planned.
            var isPlanned = plannedIn == clause.Sentence && clause.Mentions is [AmountMention];

            // 定金到了，1万: so is one behind other money.
            var isOtherMoney = moneyIn == clause.Sentence && clause.Mentions is [AmountMention];
            moneyIn = isOtherMoney || PaidFigure.IsNext(clause) || (moneyIn == clause.Sentence && clause.Mentions is [CustomerMention]) ? clause.Sentence : -1;
            // 还要两台离心机，大概8万: of what they want besides.
            moreIn = (isOpen && IsOfMore(clause)) || (!countsBudget && IsOfLaterPhase(clause, customer)) ? clause.Sentence : moreIn == clause.Sentence && !clause.Has(Cue.Figure) ? moreIn : -1;
            plannedIn = isPlanned || (clause.Has(Cue.Quote) && !clause.HasAny(MentionKinds.Amount) && PlannedQuote.IsToCome(clause, mood)) ? clause.Sentence : -1;
            signedIn = clause.Has(Cue.SignDone) ? clause.Sentence : signedIn;
            foreach (var mention in clause.All<AmountMention>())
            {
                // 不是92,是93, 从50改成54: the first is what the deal has, in ten thousands.
                if (mention.Amount is { Kind: AmountKind.Unitless, Value: var old } && OldFigure.IsOf(customer, old))
                {
                    (oldIn, replaced) = (clause.Sentence, old);
                }
                else if (oldIn == clause.Sentence && OldFigure.Replaced(clause, mention, replaced) is { } now)
                {
                    (found, foundOurs) = (new Slot<Money>(Money.FromYuan(now), mention.Span, 0.9), false);
                    continue;
                }

                if (mention.Amount is { SaysTenThousands: true, Kind: AmountKind.Exact, Value: var value })
                {
                    lastTenThousands = value;
                }

                var yuan = Yuan(clause, mention, lastTenThousands) ?? SignedSum(clause, mention, signedIn, customer);
                if (yuan is null or < LeastAmount || isPlanned || isOtherMoney || moreIn == clause.Sentence || IsToBeSigned(clause, mood) || !mood.IsFact || (mood.IsDenied && !AgreedFigure.IsHeld(clause, mention) && !AgreedFigure.IsBehind(clause, mention)) || mood.IsUnsure || (mood.IsAboutOthers && !clause.HasAny(Cue.Rival, Cue.Thanks, Cue.Congratulation)) || PlannedQuote.Is(clause, mood, mention) || ExcludedFigure.Is(clause, mention, countsBudget, customer) || (isOpen && (UnknownFigure.Is(clause, mention, customer) || (before is not null && UnknownFigure.IsBehind(before, clause, customer)))) || (!countsBudget && (UnlikelyFigure.Is(clause, mention, yuan.Value, customer) || OtherDealsFigure.Is(clause, mention.Start, customer))))
                {
                    continue;
                }

                var isOurs = IsOurs(clause, mention);
                if ((foundOurs && !isOurs) || (found is not null && quotedIn == clause.Sentence && IsAnswer(clause, mention)))
                {
                    continue;
                }

                quotedIn = EndsWithQuote(clause, mention) ? clause.Sentence : -1;

                (found, foundOurs) = (new Slot<Money>(Money.FromYuan(yuan.Value), mention.Span, clause.Has(Cue.Figure) || clause.Has(Cue.Quote) ? 1 : 0.9), isOurs);
            }

            before = clause;
        }

        // 测试一下 华辰 78万, 谈了81万，对方砍到75，还没定
        return found is not null && (clauses.Exists(static entry => OutcomeReversal.IsInJest(entry.Clause)) || IsUnsettled(clauses, found)) ? null : found;
    }

    /// <summary>The amount that the clauses tell only roughly (三十几万, 30到40万, 不到85万); null where none is told.</summary>
    /// <param name="clauses">The clauses in order, each with its mood.</param>
    /// <param name="countsBudget">Whether the customer's budget counts, as in a new deal.</param>
    /// <param name="customer">Whose deals it may be about; null where that is not known, or new.</param>
    public static Slot<MoneyRange>? ReadRange(List<MeantClause> clauses, bool countsBudget, CatalogueCustomer? customer)
    {
        Slot<MoneyRange>? found = null;
        var isSigned = clauses.Exists(static entry => entry.Clause.Has(Cue.SignDone));
        foreach (var (clause, mood) in clauses)
        {
            // 金额不到85万 is ours, where 不到85万 alone may be what they would pay.
            var isOurs = countsBudget || isSigned || clause.HasAny(Cue.Figure, Cue.Quote);
            foreach (var mention in clause.All<AmountMention>())
            {
                if (mention.Amount is { Kind: AmountKind.Vague } vague && IsDealSized(vague.Low) && IsDealSized(vague.High) && (vague.Low ?? vague.High) is not null
                    && mood is { IsFact: true, IsUnsure: false } && (!mood.IsDenied || IsBoundByNot(clause, mention)) && !ExcludedFigure.Is(clause, mention, isOurs, customer: null)
                    && (vague is { Low: not null, High: not null } || IsOneEnded(clause, mood, mention, countsBudget, customer)))
                {
                    found = new Slot<MoneyRange>(new MoneyRange(YuanOf(vague.Low), YuanOf(vague.High)), SpanWithBound(clause, mention), 0.9);
                }
            }
        }

        return found;
    }

    private static bool IsDealSized(decimal? yuan) => yuan is null || (yuan >= LeastAmount && yuan <= Deal.AmountLimit.Yuan);

    private static Money? YuanOf(decimal? yuan) => yuan is { } value ? Money.FromYuan(value) : null;

    /// <summary>「不到85万」 of the deal, and no limit of the customer's: nothing else is said of it, and it is not to come.</summary>
    private static bool IsOneEnded(Clause clause, Mood mood, AmountMention mention, bool countsBudget, CatalogueCustomer? customer) =>
        !mood.IsAboutOthers && !PlannedQuote.Is(clause, mood, mention) && !clause.HasAny(Cue.Them, Cue.Asked)
        && (countsBudget || (!UnknownFigure.Is(clause, mention, customer) && !clause.HasAny(Cue.Need, Cue.Offer)));

    /// <summary>「不到85万」: nothing is denied but that it is as much.</summary>
    private static bool IsBoundByNot(Clause clause, AmountMention mention)
    {
        AmountWords.Before(clause.WholeText[..mention.Start], out var length);
        foreach (var cue in clause.All<CueMention>())
        {
            if (cue.Cue == Cue.Negation && cue.Start < mention.Start - length)
            {
                return false;
            }
        }

        return length > 0 && clause.WholeText[mention.Start - length] == '不';
    }

    /// <summary>The figure with the word that makes it rough: 上百万, 85万出头.</summary>
    private static TextSpan SpanWithBound(Clause clause, AmountMention mention)
    {
        AmountWords.Before(clause.WholeText[..mention.Start], out var before);
        return new TextSpan(mention.Start - before, before + mention.Length + AmountWords.LengthBehind(clause.WholeText[..clause.End], mention.End));
    }

    /// <summary>「下周计划：华辰78万签单」: what is to be signed stands in a plan.</summary>
    private static bool IsToBeSigned(Clause clause, Mood mood) => clause.Header is not null && !mood.IsPast && clause.Has(Cue.Sign) && !clause.HasAny(Cue.Figure, Cue.SignDone);

    /// <summary>「谈了81万，…，还没定」: talked of in the sentence that ends with nothing agreed; a quote was made all the same.</summary>
    private static bool IsUnsettled(List<MeantClause> clauses, Slot<Money> found)
    {
        var sentence = -1;
        foreach (var (clause, _) in clauses)
        {
            if (clause.Start <= found.Span.Start && found.Span.Start < clause.End)
            {
                sentence = clause.HasAny(Cue.Quote, Cue.Send, Cue.SignDone) ? -1 : clause.Sentence;
            }
            else if (clause.Sentence == sentence && clause.Text.Trim(' ').TrimEnd("呢啊吧了") is "还没定" or "没定" or "还没定下来" or "没定下来" or "被打回来" or "被打回" or "打回来" or "退回来" or "被否" or "没通过" or "没批")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>「报了80万，华辰还60万」, 「报80万，鑫茂60万」: behind our quote, a figure that nothing says to be ours or agreed.</summary>
    private static bool IsAnswer(Clause clause, AmountMention mention) =>
        !clause.HasAny(Cue.Figure, Cue.Quote, Cue.Me, Cue.Correction, Cue.SignDone, Cue.Shift) && clause.WholeText[clause.Start..mention.Start].Trim(' ') is var who && !who.ContainsAny(Revised)
        && (clause.HasAny(MentionKinds.Customer) || (who.Length is >= 2 and <= 4 && Before(clause, mention) is null));

    private static bool EndsWithQuote(Clause clause, AmountMention mention) =>
        clause.WholeText[clause.Start..mention.Start].TrimEnd(" 了价的是") is [.., '报'];

    /// <summary>「签了24万，另外他们还要二期，大概60万」: a phase that no open deal is of.</summary>
    private static bool IsOfLaterPhase(Clause clause, CatalogueCustomer? customer)
    {
        var phase = clause.Text.IndexOf('期');
        return phase > 0 && clause.Text[phase - 1] is '二' or '三' or '四' && !clause.HasAny(Cue.SignDone, Cue.Figure, Cue.Quote) && (clause.Text[..phase].ContainsAny("还另") || clause.Text[phase..].Contains("另", StringComparison.Ordinal))
            && !(customer?.Deals.Any(deal => deal.IsOpen && deal.Title.Contains(clause.WholeText.Slice(clause.Start + phase - 1, 2).ToString(), StringComparison.Ordinal)) ?? false);
    }

    /// <summary>「说还要两台离心机」: so many of something else are wanted, beside the deal.</summary>
    private static bool IsOfMore(Clause clause)
    {
        var more = clause.Text.IndexOfAny(More);
        return more >= 0 && clause.Text[more..].TrimStart("还又再另外想要买需") is [>= '0' and <= '9' or '一' or '两' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '几', .. var counted]
            && counted.TrimStart("0123456789一二三四五六七八九十百") is ['台' or '套' or '个' or '批' or '辆' or '张' or '把' or '间' or '组' or '路' or '根' or '支' or '箱' or '桶' or '块' or '件' or '条', ..];
    }

    private static decimal? Yuan(Clause clause, AmountMention mention, decimal? lastTenThousands)
    {
        switch (mention.Amount.Kind)
        {
            case AmountKind.Exact:
                return mention.Amount.Value;
            case AmountKind.Unitless when clause.WholeText[mention.End..clause.End] is [var next, ..] && TextFolding.IsHan(next) && !BehindSum.Contains(next):
                return null;
            case AmountKind.Unitless when lastTenThousands is { } last && EndsWithFigureVerb(clause, mention):
                var scaled = mention.Amount.Value * 10_000m;
                return scaled >= last / 5 && scaled <= last * 5 ? scaled : null;
            case AmountKind.Unitless when EndsWithFigureVerb(clause, mention):
                return mention.Amount.Value;
            default:
                return null;
        }
    }

    /// <summary>「签了 36000」: a bare number behind the signing, near what the deal is worth.</summary>
    private static decimal? SignedSum(Clause clause, AmountMention mention, int signedIn, CatalogueCustomer? customer) =>
        signedIn == clause.Sentence && mention.Amount is { Kind: AmountKind.Unitless, Value: >= LeastAmount and var value } && clause.WholeText[mention.End..clause.End].Trim(" 元块。").IsEmpty && UnlikelyFigure.IsNear(value, customer) ? value : null;

    private static bool EndsWithFigureVerb(Clause clause, AmountMention mention) =>
        clause.WholeText[clause.Start..mention.Start].TrimEnd(' ').EndsWithAny("我说", "我们说", "我报", "我们报", "我坚持", "我还") || Before(clause, mention) is CueMention { Cue: Cue.Figure or Cue.Quote or Cue.Shift or Cue.Offer };

    /// <summary>What was recognised last, and ends just before the amount.</summary>
    private static Mention? Before(Clause clause, AmountMention mention)
    {
        for (var i = clause.Mentions.Count - 1; i >= 0; i--)
        {
            if (clause.Mentions[i] is var other && other.End <= mention.Start && mention.Start - other.End <= 2)
            {
                return other;
            }
        }

        return null;
    }

    private static bool IsOurs(Clause clause, AmountMention mention) =>
        (clause.Find(Cue.Me) is { } me && me.Start < mention.Start)
        || clause.WholeText[clause.Start..mention.Start] is var before && (before.Contains("总价", StringComparison.Ordinal) || before.Contains("总额", StringComparison.Ordinal) || before.Contains("总共", StringComparison.Ordinal) || before.Contains("合计", StringComparison.Ordinal) || before.Contains("一共", StringComparison.Ordinal) || before.Contains("最终", StringComparison.Ordinal));
}
