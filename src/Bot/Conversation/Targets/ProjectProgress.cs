using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>「医疗云还差多少」: how far a project is, asked for by its name.</summary>
internal sealed class ProjectProgress(TurnContext turn)
{
    private static readonly RequestForm Form = new(
        @"^(?<what>.{2,60}?)[ 的]*(?:目标)?[ ]*(?:还差多少|差多少|完成(?:得|的)?怎么样|完成(?:了|到)?多少|完成率|完成情况|目标进度|目标)[了啊呢吗]?$|^how (?:far|much) is (?<what>.{2,60}?)(?: missing| from its target| done)?$",
        "差多少", "完成", "目标", "how ");

    /// <summary>Shows it where the text asks for a project that has a target.</summary>
    /// <returns>Whether it does.</returns>
    public async Task<bool> TryShowAsync(string text, CancellationToken cancellationToken)
    {
        if (Form.Match(text.Trim(' ', '?', '？', '。', '.', '！', '!')) is not { Success: true } match || await new ProjectTargets(turn).NamedInAsync(match.Groups["what"].Value, cancellationToken) is not { Count: > 0 } named)
        {
            return false;
        }

        var tokens = new TargetScanner(turn.Chart, turn.Speaker, turn.Today, named).Scan(match.Groups["what"].Value);
        if (tokens.OfType<TargetToken.Who>().ToList() is not [{ Holder: { Kind: TargetHolderKind.Project } project }] || tokens.Exists(token => token is not (TargetToken.Who or TargetToken.Days or TargetToken.Unknown { Text: "项目" or " 项目" })))
        {
            return false;
        }

        var days = tokens.OfType<TargetToken.Days>().Select(token => (DayRange?)token.Range).FirstOrDefault();
        await ShowAsync([.. named.Where(target => target.Holder == project)], days, cancellationToken);
        return true;
    }

    /// <summary>Those of the days, or of now; where there are none, the latest.</summary>
    private async Task ShowAsync(List<Target> targets, DayRange? days, CancellationToken cancellationToken)
    {
        var projects = new ProjectTargets(turn);
        if (!projects.MaySee(targets[0]))
        {
            turn.Refuse(turn.Words.TargetNotYours(targets[0].Title!, projects.WhomToAsk(targets[0])));
            return;
        }

        var asked = days ?? DayRange.Of(turn.Today);
        List<Target> meant = targets.FindAll(target => target.From <= asked.To && target.To >= asked.From);
        if (meant.Count == 0 && days is { } none)
        {
            turn.SayPrivately(turn.Words.NoTargetsOf(targets[0].Title!, turn.Words.TargetDays(none)));
            return;
        }

        meant = meant.Count == 0 ? targets[..1] : meant;
        var reading = new ProgressReading(turn);
        var held = new List<(Target Target, TargetProgress Progress)>();
        foreach (var target in meant.Take(SharedProgress.MostShared))
        {
            held.Add((target, (await reading.OfSharedAsync(target, cancellationToken)).Progress));
        }

        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = ProgressSection.Title(held[0].Progress, held[0].Target.Title!, turn.Words.TargetDays(held[0].Target.Period), turn.Words),
            Emphasis = held[0].Progress.Attained >= 100 ? CardEmphasis.Good : held[0].Progress.IsBehind ? CardEmphasis.Warning : CardEmphasis.Normal,
            Sections = [.. held.Select(each => new SharedProgress(turn, reading).Of(each.Target, each.Progress))],
            Foot = turn.Words.ProgressFoot,
        });
    }
}
