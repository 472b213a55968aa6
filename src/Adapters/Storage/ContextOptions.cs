using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace SalesBot.Adapters.Storage;

/// <summary>What the options of every context share.</summary>
internal static class ContextOptions
{
    public static DbContextOptions<TContext> For<TContext>(Action<DbContextOptionsBuilder> use, ILoggerFactory loggers)
        where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>().UseLoggerFactory(loggers);

        // A conflict is met, and run again, every day; what fails for good is logged by those who give up.
        builder.ConfigureWarnings(warnings => warnings.Log(
            (RelationalEventId.CommandExecuted, LogLevel.Debug),
            (RelationalEventId.CommandError, LogLevel.Debug),
            (CoreEventId.SaveChangesFailed, LogLevel.Debug),
            (CoreEventId.OptimisticConcurrencyException, LogLevel.Debug),
            (CoreEventId.QueryIterationFailed, LogLevel.Debug)));
        use(builder);
        return builder.Options;
    }
}
