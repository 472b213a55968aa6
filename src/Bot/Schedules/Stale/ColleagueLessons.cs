using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Schedules;

/// <summary>What colleagues' deals lately did in each stage, counted once a day with the first digest; until then nothing is known.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class ColleagueLessons(CompanyProfile company)
{
    /// <summary>Among how many of the last events the moves are looked for: what is older tells less, and costs more to find.</summary>
    private const int Among = 200_000;

    private const int MostMoves = 2000;

    private volatile Counted counted = new(default, StageLessons.None);

    /// <summary>Counts them, where that was not done today.</summary>
    public async Task CountAsync(DateOnly today, ISalesSession session, CancellationToken cancellationToken)
    {
        if (counted.On == today)
        {
            return;
        }

        var moves = await session.Changes.LatelyAsync(SalesEventKind.DealStage, Among, MostMoves, cancellationToken);
        var activities = await session.Activities.OfDealsAsync([.. moves.Select(move => move.Deal).OfType<DealId>().Distinct()], cancellationToken);
        counted = new Counted(today, StageLessons.Of(moves, activities, company.Pipeline));
    }

    /// <summary>What others than the owner did in the stage; null where too little is known.</summary>
    public StageLesson? Find(StageId stage, MemberId owner) => counted.Lessons.Find(stage, owner);

    private sealed record Counted(DateOnly On, StageLessons Lessons);
}
