using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Reads tallies from the database's own reader: of ten thousand rows, making objects of them twice is what takes longest.</summary>
internal static class TallyRows
{
    /// <summary>Reads all that the question finds.</summary>
    /// <param name="context">The context.</param>
    /// <param name="rows">The question.</param>
    /// <param name="take">Takes each, with the number of its days.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static async Task ReadAsync(SalesContext context, IQueryable<DaysTally> rows, Action<int, Tally> take, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = rows.CreateDbCommand();
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var columns = new Columns(reader);
            while (await reader.ReadAsync(cancellationToken))
            {
                take(reader.GetInt32(columns.Days), columns.Read());
            }
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private sealed class Columns(DbDataReader reader)
    {
        private readonly int member = Of(reader, nameof(DaysTally.Member)), group = Of(reader, nameof(DaysTally.Group));
        private readonly int revenue = Of(reader, nameof(DaysTally.Revenue)), payments = Of(reader, nameof(DaysTally.Payments)), others = Of(reader, nameof(DaysTally.Others));
        private readonly int wins = Of(reader, nameof(DaysTally.Wins)), losses = Of(reader, nameof(DaysTally.Losses)), newCustomers = Of(reader, nameof(DaysTally.NewCustomers));
        private readonly int thanks = Of(reader, nameof(DaysTally.Thanks)), points = Of(reader, nameof(DaysTally.Points));
        private readonly int visits = Of(reader, nameof(DaysTally.Visits)), calls = Of(reader, nameof(DaysTally.Calls)), meetings = Of(reader, nameof(DaysTally.Meetings));
        private readonly int demos = Of(reader, nameof(DaysTally.Demos)), quotes = Of(reader, nameof(DaysTally.Quotes)), activities = Of(reader, nameof(DaysTally.Activities));

        public int Days { get; } = Of(reader, nameof(DaysTally.Days));

        public Tally Read() => new()
        {
            Member = new MemberId(reader.GetGuid(member)),
            Group = reader.GetGuid(group) is var of && of == Guid.Empty ? null : new GroupId(of),
            Revenue = Money.FromFen(Long(revenue)),
            Wins = Int(wins),
            Losses = Int(losses),
            NewCustomers = Int(newCustomers),
            Payments = Money.FromFen(Long(payments)),
            Thanks = Int(thanks),
            Points = Int(points),
            Visits = Int(visits),
            Calls = Int(calls),
            Meetings = Int(meetings),
            Demos = Int(demos),
            Quotes = Int(quotes),
            Activities = Int(activities),
            Others = Long(others),
        };

        private static int Of(DbDataReader reader, string name)
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (string.Equals(reader.GetName(column), name, StringComparison.Ordinal))
                {
                    return column;
                }
            }

            return -1;
        }

        private int Int(int column) => column < 0 ? 0 : reader.GetInt32(column);

        private long Long(int column) => column < 0 ? 0 : reader.GetInt64(column);
    }
}
