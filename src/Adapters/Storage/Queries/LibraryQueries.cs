using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of the library.</summary>
internal static class LibraryQueries
{
    public static IQueryable<ScriptRow> ById(SalesContext context, Guid id) =>
        context.Scripts.Where(script => script.Id == id);

    public static IQueryable<ScriptRow> ByIds(SalesContext context, IReadOnlyCollection<Guid> ids) =>
        context.Scripts.Where(script => ids.Contains(script.Id));

    public static IQueryable<ScriptRow> Newest(SalesContext context, int take) =>
        context.Scripts.Where(script => !script.Withdrawn).OrderByDescending(script => script.Sequence).Take(take);

    public static IQueryable<ScriptRow> OfAuthor(SalesContext context, Guid author, int take) =>
        context.Scripts.Where(script => script.Author == author && !script.Withdrawn).OrderByDescending(script => script.Sequence).Take(take);

    /// <summary>How many people found some scripts of use.</summary>
    public static IQueryable<ScriptUseSum> Use(SalesContext context, IReadOnlyCollection<Guid> scripts) =>
        context.ScriptRatings
            .Where(rating => scripts.Contains(rating.Script))
            .GroupBy(rating => rating.Script)
            .Select(ratings => new ScriptUseSum { Script = ratings.Key, All = ratings.Count(), Useful = ratings.Count(rating => rating.IsUseful) });

    public static IQueryable<ScriptRatingRow> Rating(SalesContext context, Guid script, Guid by) =>
        context.ScriptRatings.Where(rating => rating.Script == script && rating.By == by);
}
