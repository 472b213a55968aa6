using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Stores;

namespace SalesBot.Adapters.Storage;

/// <inheritdoc />
internal sealed class DatabaseHealth(ISalesDatabase database, IDatabaseMigrator migrator) : IDatabaseHealth
{
    public async Task<string?> FindTroubleAsync(CancellationToken cancellationToken)
    {
        try
        {
            var pending = await migrator.PendingAsync(cancellationToken);
            if (pending.Count > 0)
            {
                return $"The database lacks {pending.Count} migrations; run the verb migrate.";
            }

            await database.WriteAsync(
                async (session, cancellation) =>
                {
                    await ((SalesSession)session).CountHealthCheckAsync(cancellation);
                    return true;
                },
                cancellationToken);
            return null;
        }
        catch (DatabaseUnavailableException exception)
        {
            return exception.Message;
        }
    }
}
