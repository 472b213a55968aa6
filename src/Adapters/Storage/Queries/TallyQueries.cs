using System.Linq.Expressions;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Adapters.Storage.Stores;
using SalesBot.Domain.Leaderboards;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>Sums of everybody over some days, put together where the kept ones are, and only those that are asked for: of eleven periods one row a person leaves the database.</summary>
internal static class TallyQueries
{
    /// <summary>The sums of some days.</summary>
    /// <param name="context">The context.</param>
    /// <param name="number">By which number the rows are told from those of other days in the same statement.</param>
    /// <param name="pieces">The whole periods that come to these days; of several, what is left may be all zero.</param>
    /// <param name="fields">Which sums.</param>
    /// <param name="columns">Which columns the statement has: of what is asked for other days only, there is nothing.</param>
    /// <param name="lastDigits">With which digits the members' ids end; empty for all.</param>
    public static IQueryable<DaysTally> OfDays(
        SalesContext context, int number, IReadOnlyCollection<CountedPeriod> pieces, TallyFields fields, TallyFields columns, IReadOnlyCollection<string> lastDigits)
    {
        var all = pieces.GroupBy(piece => piece.Times, piece => piece.Period.Name).Select(names => OfPeriods([.. names], names.Key)).Aggregate(Queryable.Concat);
        return pieces.Count == 1 ? all : all.GroupBy(row => new Counted { Member = row.Member, Group = row.Group }).Select(Only<IGrouping<Counted, DaysTally>>(
            rows => new DaysTally
            {
                Days = number,
                Member = rows.Key.Member,
                Group = rows.Key.Group,
                Revenue = rows.Sum(row => row.Revenue),
                Wins = rows.Sum(row => row.Wins),
                Losses = rows.Sum(row => row.Losses),
                NewCustomers = rows.Sum(row => row.NewCustomers),
                Payments = rows.Sum(row => row.Payments),
                Thanks = rows.Sum(row => row.Thanks),
                Points = rows.Sum(row => row.Points),
                Visits = rows.Sum(row => row.Visits),
                Calls = rows.Sum(row => row.Calls),
                Meetings = rows.Sum(row => row.Meetings),
                Demos = rows.Sum(row => row.Demos),
                Quotes = rows.Sum(row => row.Quotes),
                Activities = rows.Sum(row => row.Activities),
                Others = rows.Sum(row => row.Others),
            },
            fields,
            columns));

        IQueryable<DaysTally> OfPeriods(string[] periods, int times)
        {
            var rows = context.Tallies.Where(row => periods.Contains(row.Period));
            rows = lastDigits.Count == 0 ? rows : rows.Where(row => lastDigits.Contains(row.Member.ToString().Substring(TallyPart.LastDigit)));
            return (fields == TallyFields.All || fields.HasFlag(TallyFields.Others) ? rows : rows.Where(HasAny(fields))).Select(Only<TallyRow>(
                row => new DaysTally
                {
                    Days = number,
                    Member = row.Member,
                    Group = row.Group,
                    Revenue = row.Revenue * times,
                    Wins = row.Wins * times,
                    Losses = row.Losses * times,
                    NewCustomers = row.NewCustomers * times,
                    Payments = row.Payments * times,
                    Thanks = row.Thanks * times,
                    Points = row.Points * times,
                    Visits = row.Visits * times,
                    Calls = row.Calls * times,
                    Meetings = row.Meetings * times,
                    Demos = row.Demos * times,
                    Quotes = row.Quotes * times,
                    Activities = row.Activities * times,
                    Others = (row.Payments + row.Wins + row.Losses + row.NewCustomers + row.Thanks + row.Activities) * times,
                },
                fields,
                columns));
        }
    }

    /// <summary>The same with these columns only, and nothing in those that are not asked for.</summary>
    private static Expression<Func<TFrom, DaysTally>> Only<TFrom>(Expression<Func<TFrom, DaysTally>> whole, TallyFields fields, TallyFields columns)
    {
        var made = (MemberInitExpression)whole.Body;
        return Expression.Lambda<Func<TFrom, DaysTally>>(made.Update(made.NewExpression, made.Bindings.Cast<MemberAssignment>().Where(IsIn).Select(Kept)), whole.Parameters);

        bool IsIn(MemberBinding binding) => !Enum.TryParse<TallyFields>(binding.Member.Name, out var field) || columns.HasFlag(field);
        MemberAssignment Kept(MemberAssignment binding) =>
            Enum.TryParse<TallyFields>(binding.Member.Name, out var field) && !fields.HasFlag(field) ? binding.Update(Expression.Constant(Activator.CreateInstance(binding.Expression.Type), binding.Expression.Type)) : binding;
    }

    private static Expression<Func<TallyRow, bool>> HasAny(TallyFields fields)
    {
        var row = Expression.Parameter(typeof(TallyRow));
        return Expression.Lambda<Func<TallyRow, bool>>(
            typeof(TallyRow).GetProperties()
                .Where(property => Enum.TryParse<TallyFields>(property.Name, out var field) && fields.HasFlag(field))
                .Select(property => (Expression)Expression.NotEqual(Expression.Property(row, property), Expression.Default(property.PropertyType)))
                .Aggregate(Expression.OrElse),
            row);
    }

    /// <summary>For whom, and in which group, sums are.</summary>
    private sealed class Counted
    {
        public Guid Member { get; set; }

        public Guid Group { get; set; }
    }
}
