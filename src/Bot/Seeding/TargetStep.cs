using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Seeding;

/// <summary>Sets a target, in the name of who stands above those whose it is.</summary>
internal sealed class TargetStep(Target world, SeedContext context) : ISeedStep
{
    public async Task<SeedReport> ApplyAsync(ISalesSession session, CancellationToken cancellationToken)
    {
        var present = await session.Targets.FindAsync(world.Id, cancellationToken);
        // What was said to it in a chat is nothing that a file tells.
        if (present is not null && present with { Answer = null, Result = null } == world)
        {
            return Report(SeedTally.OneSame);
        }

        if (present is not null && !context.Replace)
        {
            return Report(SeedTally.OneKept);
        }

        // Set on the first day of its period, or today where that is still to come.
        var draft = context.DraftOn(world.From < context.Today ? world.From : context.Today, SetBy(), world.Id.ToString());
        draft.Set(present, world);
        await session.Changes.AppendAsync(draft.Build(), cancellationToken);
        return Report(present is null ? SeedTally.OneAdded : SeedTally.OneChanged);
    }

    private MemberId SetBy()
    {
        var (chart, line) = (context.Chart, context.Chart.Line);
        var own = new MemberId(world.Holder.Id);
        return world.Holder.Kind switch
        {
            TargetHolderKind.Member => line.FirstAbove(own)?.Id ?? own,
            TargetHolderKind.Group => chart.Find(new GroupId(world.Holder.Id))!.Manager,
            TargetHolderKind.Region => chart.Members.FirstOrDefault(member => member.Role == Role.Director && member.Region?.Value == world.Holder.Id)?.Id ?? Highest(chart),
            _ => Highest(chart),
        };
    }

    private static MemberId Highest(OrganisationChart chart) =>
        chart.Members.OrderBy(member => member is { Role: Role.Director, Region: null } ? 0 : 1).ThenByDescending(member => member.Role).First().Id;

    private static SeedReport Report(SeedTally tally) => new() { Targets = tally };
}
