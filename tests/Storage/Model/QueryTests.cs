using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Storage.Tests.Model;

/// <summary>Every named query is found, and has its SQL for every database.</summary>
public sealed partial class QueryTests
{
    private static readonly Guid SomeId = new("11111111-2222-3333-4444-555555555555");

    public static TheoryData<StorageProvider> Providers => Contexts.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public void EveryQuery_HasItsSql(StorageProvider provider)
    {
        var sql = new StringBuilder();
        using var context = Contexts.Create(provider);
        foreach (var query in NamedQueries())
        {
            foreach (var arguments in Arguments(query))
            {
                var found = (IQueryable)query.Invoke(null, [context, .. arguments])!;
                var variant = arguments.OfType<DealQuery>().Select(deals => $" ({deals.Filter})")
                    .Concat(arguments.OfType<OutboxScope>().Select(scope => scope.Chat is not null ? " (answers of a chat)" : scope.Platform is not null ? " (of a platform)" : ""))
                    .SingleOrDefault("");
                sql.Append("-- ").Append(query.DeclaringType!.Name).Append('.').Append(query.Name).Append(variant).Append('\n');
                sql.Append(found.ToQueryString().ReplaceLineEndings("\n")).Append("\n\n");
            }
        }

        Golden.Matches($"queries.{provider}.sql", sql.ToString());
    }

    [Fact]
    public void Stores_AskOnlyByNamedQueries()
    {
        var sets = typeof(SalesContext).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.PropertyType.IsGenericType)
            .Select(property => property.Name)
            .ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(sets);
        var stores = Directory.GetFiles(StoresFolder(), "*.cs");
        Assert.NotEmpty(stores);
        foreach (var store in stores)
        {
            Assert.DoesNotContain(
                ContextMember().Matches(File.ReadAllText(store)).Select(match => match.Groups["member"].Value),
                member => sets.Contains(member) || string.Equals(member, "Set", StringComparison.Ordinal));
        }
    }

    private static List<MethodInfo> NamedQueries()
    {
        var queries = typeof(SalesContext).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(method => !method.IsPrivate
                && method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(SalesContext)
                && method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(IQueryable<>)
                && !method.IsDefined(typeof(CompilerGeneratedAttribute)))
            .OrderBy(method => method.DeclaringType!.Name, StringComparer.Ordinal).ThenBy(method => method.Name, StringComparer.Ordinal)
            .ToList();
        Assert.True(queries.Count > 30, $"Only {queries.Count} queries were found.");
        return queries;
    }

    private static IEnumerable<object[]> Arguments(MethodInfo query)
    {
        var parameters = query.GetParameters().Skip(1).ToList();
        if (parameters.Exists(parameter => parameter.ParameterType == typeof(DealQuery)))
        {
            return Enum.GetValues<DealFilter>().Select(filter => parameters.Select(parameter => Argument(parameter.ParameterType, filter)).ToArray());
        }

        return parameters.Exists(parameter => parameter.ParameterType == typeof(OutboxScope))
            ? Scopes().Select(scope => parameters.Select(parameter => parameter.ParameterType == typeof(OutboxScope) ? scope : Argument(parameter.ParameterType, default)).ToArray())
            : [[.. parameters.Select(parameter => Argument(parameter.ParameterType, default))]];
    }

    private static IEnumerable<OutboxScope> Scopes()
    {
        var all = new OutboxScope(new DateTimeOffset(2026, 3, 11, 2, 0, 0, TimeSpan.Zero)) { Elsewhere = [new ChatRoute("Platform", "prefix:")] };
        return [all, all with { Platform = "Platform" }, all with { Chat = new ChatAddress("Platform", ChatKind.Group, "chat"), OnlyAnswers = true }];
    }

    private static object Argument(Type type, DealFilter filter) => type switch
    {
        _ when type == typeof(string) => "x",
        _ when type == typeof(Guid) => SomeId,
        _ when type == typeof(bool) => false,
        _ when type == typeof(DateOnly) => new DateOnly(2026, 3, 4),
        _ when type == typeof(ReminderState) => ReminderState.Waiting,
        _ when type == typeof(TargetMeasure) => TargetMeasure.Revenue,
        _ when type == typeof(int) => 5,
        _ when type == typeof(long) => 7L,
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 3, 11, 2, 0, 0, TimeSpan.Zero),
        _ when type == typeof(ChatKind) => ChatKind.Group,
        _ when type == typeof(ChatAddress) => new ChatAddress("Platform", ChatKind.Group, "chat"),
        _ when type == typeof(SubjectKind) => SubjectKind.Deal,
        _ when type == typeof(SalesEventKind) => SalesEventKind.DealAmount,
        _ when type == typeof(IReadOnlyCollection<Guid>) => new[] { SomeId, Guid.Empty },
        _ when type == typeof(IReadOnlyCollection<SalesEventKind>) => new[] { SalesEventKind.DealState, SalesEventKind.DealAmount },
        _ when type == typeof(IReadOnlyCollection<string>) => new[] { "x", "y" },
        _ when type == typeof(IReadOnlyCollection<CreditKind>) => new[] { CreditKind.Signed, CreditKind.Visit },
        _ when type == typeof(IReadOnlyCollection<SalesEventKind>) => new[] { SalesEventKind.CustomerCreated, SalesEventKind.DealState },
        _ when type == typeof(IReadOnlyCollection<CountedPeriod>) => new[] { new CountedPeriod(new KeptPeriod("2026-Q1"), Times: 1), new CountedPeriod(new KeptPeriod("2026-01-01"), Times: -1) },
        _ when type == typeof(TallyFields) => TallyFields.Revenue | TallyFields.Anything,
        _ when type == typeof(IReadOnlyCollection<long>) => new[] { 7L, 8L },
        _ when type == typeof(DealQuery) => new DealQuery
        {
            Filter = filter,
            Owners = [new MemberId(SomeId), new MemberId(Guid.Empty)],
            Stage = new StageId("needs"),
            From = new DateOnly(2026, 3, 1),
            To = new DateOnly(2026, 3, 31),
            NoProgressSince = new DateOnly(2026, 3, 4),
        },
        _ => throw new NotSupportedException($"A query takes a {type}: say here what it is tried with."),
    };

    private static string StoresFolder([CallerFilePath] string caller = "") =>
        Path.Combine(Path.GetDirectoryName(caller)!, "..", "..", "..", "src", "Adapters", "Storage", "Stores");

    [GeneratedRegex(@"\bcontext\.(?<member>\w+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ContextMember();
}
