using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「预算批了50万，沈厂长拍板」: what a message says of a stage's criteria is kept, in its own words, so that nobody asks for it again.</summary>
/// <remarks>Only what is told as known counts: not what is hoped, planned, asked or denied.</remarks>
internal sealed class HeardEvidence(TurnContext turn)
{
    private static readonly char[] Ends = ['，', ',', '。', '；', ';', '！', '!', '\n', '？', '?'];

    /// <summary>What is spoken of, by a word of the criterion's name.</summary>
    private static readonly (string Criterion, string[] Said)[] Subjects =
    [
        ("预算", ["预算"]),
        ("决策", ["拍板", "说了算", "决策人", "最终决定"]),
        ("试用", ["测试环境", "试用"]),
        ("询价", ["书面询价", "询价函", "询价单", "询价邮件"]),
    ];

    private static readonly string[] Unsure =
    [
        "没", "未", "不", "无", "还要", "还得", "待", "等", "可能", "应该", "估计", "大概", "也许", "希望", "如果", "要是", "下周", "下个月", "明天", "后天", "准备", "打算", "计划", "会给", "要给", "想要", "争取", "问", "了解", "确认一下", "补", "帮", "让",
        "超预算", "预算外", "别的", "其他",
    ];

    private static readonly string[] Granted = ["给了", "开了", "开通", "批了", "同意", "拿到", "提供了", "许可"];
    private static readonly string[] Settled = ["批", "定了", "到位", "充足", "够"];

    /// <summary>Whether each clause of the text tells of what criteria are about.</summary>
    public static bool IsAll(string text) =>
        Clauses(text).Where(clause => clause.Length > 0).ToList() is { Count: > 0 } clauses && clauses.TrueForAll(clause => Subjects.Any(subject => Has(clause, subject.Said)) && !IsUnsure(clause));

    /// <summary>Keeps what a text of which nothing else is understood tells of the customer that it names, else of the deal that was just talked of.</summary>
    /// <returns>Whether it tells of a criterion.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken) =>
        await new EvidenceSubject(turn).FindAsync(text, cancellationToken) is { Deals: [var deal] } && Keep(deal, text) != deal;

    /// <summary>Keeps what the text says of criteria: what is told in so many words, and of those that the deal does not meet yet in the stage that it is in and the next, also what only shows that it does.</summary>
    /// <returns>The deal afterwards.</returns>
    public Deal Keep(Deal deal, string text)
    {
        var stages = turn.Options.Pipeline.Stages;
        var place = stages.ToList().FindIndex(stage => stage.Id == deal.Position.Stage);
        if (!deal.IsOpen || place < 0)
        {
            return deal;
        }

        var (told, rest) = new EvidenceText(stages.SelectMany(stage => stage.EntryCriteria).OfType<EvidenceCriterion>(), turn.Ledger.Find(deal.Customer) is { } customer ? EvidenceSubject.NamesOf(customer, [deal]) : []).Read(text);
        foreach (var (criterion, value) in told)
        {
            deal = Set(deal, criterion, value);
        }

        var clauses = Clauses(rest).ToList();
        foreach (var criterion in stages.Where((stage, at) => at - place is 0 or 1 || stage.Id == deal.Wanted?.Stage).SelectMany(stage => stage.EntryCriteria).OfType<EvidenceCriterion>().Where(criterion => !criterion.IsMet(deal, 0)).ToList())
        {
            if (clauses.Find(clause => Tells(criterion, clause)) is { } said)
            {
                deal = Set(deal, criterion, said);
            }
        }

        return deal;
    }

    private Deal Set(Deal deal, EvidenceCriterion criterion, string said) =>
        turn.Ledger.Change(deal, draft => draft.SetEvidence(deal, criterion.Id, ProgressRecorder.Cut(said, ProgressRecorder.PhraseMaxLength)));

    /// <summary>「预算写错了，是160万」: puts right what was heard of a criterion.</summary>
    /// <returns>The deal afterwards; null where the text speaks of no criterion.</returns>
    public Deal? Correct(Deal deal, string text, string right)
    {
        foreach (var criterion in turn.Options.Pipeline.Stages.SelectMany(stage => stage.EntryCriteria).OfType<EvidenceCriterion>())
        {
            if (Subjects.Any(subject => criterion.Name.Contains(subject.Criterion, StringComparison.Ordinal) && Has(text, subject.Said)))
            {
                return Set(deal, criterion, right);
            }
        }

        return null;
    }

    private static bool Tells(EvidenceCriterion criterion, string clause) =>
        Subjects.Any(subject => criterion.Name.Contains(subject.Criterion, StringComparison.Ordinal)
            && subject.Said.Any(word => clause.Contains(word, StringComparison.Ordinal))
            && (subject.Criterion switch
            {
                "预算" => clause.Any(IsFigure) || Has(clause, Settled),
                "试用" => Has(clause, Granted),
                _ => true,
            }))
        && !IsUnsure(clause);

    private static bool IsFigure(char sign) => char.IsAsciiDigit(sign) || "一二三四五六七八九十百".Contains(sign, StringComparison.Ordinal);

    private static bool IsUnsure(string clause) => Has(clause, Unsure) || QuestionForm.IsOpen(clause);

    private static bool Has(string clause, string[] words) => words.Any(word => clause.Contains(word, StringComparison.Ordinal));

    /// <summary>The clauses; one that asks is none.</summary>
    private static IEnumerable<string> Clauses(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(Ends, start) is var found and >= 0 ? found : text.Length;
            if (end == text.Length || text[end] is not ('？' or '?'))
            {
                yield return text[start..end].Trim();
            }

            start = end + 1;
        }
    }
}
