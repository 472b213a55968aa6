using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>The names of the pipeline's stages.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class StageNames
{
    /// <summary>The names in the pipeline; every name also with 阶段 or 流程 behind it.</summary>
    public StageNames(Pipeline pipeline)
    {
        Words = new WordTable<StageId>(pipeline.Stages
            .SelectMany(stage => stage.Aliases.Prepend(stage.Name).Append(stage.Id.Value).Select(name => (Name: TextFolding.Fold(name), stage.Id)))
            .SelectMany(entry => Forms(entry.Name).Select(form => (form, entry.Id))));
        ShortNames = new WordTable<StageId>(pipeline.Stages
            .Where(static stage => stage.Name.Length == LongName && TextFolding.IsHan(stage.Name[0]))
            .Select(static stage => (Name: TextFolding.Fold(stage.Name)[..ShortName], stage.Id))
            .GroupBy(static entry => entry.Name, StringComparer.Ordinal)
            .Where(group => group.Count() == 1 && Words.Match(group.Key, 0, out _) < ShortName)
            .Select(static group => group.First()));
    }

    private const int LongName = 4;

    private const int ShortName = 2;

    /// <summary>How the long names begin (报价 of 报价谈判), where that is no name itself: a stage only behind a word of arriving.</summary>
    private WordTable<StageId> ShortNames { get; }

    /// <summary>Stages by name and alias.</summary>
    public WordTable<StageId> Words { get; }

    private static IEnumerable<string> Forms(string name)
    {
        yield return name;
        if (name.Length > 0 && TextFolding.IsHan(name[^1]) && !name.EndsWith("阶段", StringComparison.Ordinal) && !name.EndsWith("流程", StringComparison.Ordinal))
        {
            yield return name + "阶段";
            yield return name + "环节";
            yield return name + "流程";
        }
        else if (name.Length > 0 && TextFolding.IsLetter(name[^1]))
        {
            yield return name + " stage";
            yield return name + " phase";
        }
    }

    /// <summary>How long the short name is that is arrived at there, and nothing else: 推进到报价了, 到报价了; 收到报价了 and 聊到报价 are none.</summary>
    public int ArrivedAt(string text, int at, out StageId stage)
    {
        stage = default;
        if (at == 0 || text[at - 1] is not ('到' or '进' or '入') || ShortNames.Match(text, at, out stage) is not (var length and > 0) || text.AsSpan(at + length).TrimStart(' ') is not ([] or ['了' or '啦' or ',' or '。' or '!' or '\n', ..]))
        {
            return 0;
        }

        var before = (ReadOnlySpan<char>)text.AsSpan(0, at);
        return before.EndsWithAny(Arrivals) || before is [.., '到'] && (before.Length == 1 || !OtherVerbs.Contains(before[^2], StringComparison.Ordinal)) ? length : 0;
    }

    private const string OtherVerbs = "收拿看聊谈说提讲问听等得想发接达找见做办不没";

    private static readonly WordEnds Arrivals = new(["推进到", "推到", "进展到", "走到", "转到", "进到", "进入", "已到", "已经到"]);
}
