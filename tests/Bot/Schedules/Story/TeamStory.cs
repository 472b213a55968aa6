using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Bot.Schedules;
using SalesBot.Bot.Seeding;
using SalesBot.Bot.Tests.Delivery;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Schedules.Story;

/// <summary>
/// A team whose life is played on a clock that is moved by hand, through the composed service: people write and are answered, all jobs run, and each message
/// that goes out becomes a line.
/// </summary>
internal sealed class TeamStory : IAsyncDisposable
{
    private const string Platform = "Playground";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo folder;
    private readonly WebApplication host;
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly List<string> lines = [];
    private DateOnly day;
    private int messages;

    private TeamStory(DirectoryInfo folder, WebApplication host) => (this.folder, this.host) = (folder, host);

    /// <summary>What has happened so far, a line each.</summary>
    public string Text => string.Join('\n', lines);

    private ISalesDatabase Database => host.Services.GetRequiredService<ISalesDatabase>();

    private CompanyProfile Company => host.Services.GetRequiredService<CompanyProfile>();

    private CatalogueFeed Feed => host.Services.GetRequiredService<CatalogueFeed>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The team of a world file, as it is at a moment.</summary>
    public static async Task<TeamStory> BeginAsync(string world, string moment)
    {
        var data = Directory.CreateTempSubdirectory("salesbot-story-");
        var composed = ServiceHost.Create(
            [$"--Storage:ConnectionString=Data Source={Path.Combine(data.FullName, "salesbot.db")}", "--Playground:Enabled=true", "--Logging:LogLevel:Default=Error"]);
        var story = new TeamStory(data, composed);
        await ServicePreparation.MigrateOrRefuseAsync(composed.Services, Cancellation);
        await story.SettleInAsync(SeedWorldReader.Read(WorldFile.Parse(world), ScheduleCompany.At(moment)), ScheduleCompany.At(moment));
        return story;
    }

    /// <summary>Somebody writes to the bot, and is answered.</summary>
    public async Task SaysAsync(string moment, string who, string text)
    {
        var at = ScheduleCompany.At(moment);
        Begin(at);
        lines.Add($"{Time(at)} {who}: {text}");
        await host.Services.GetRequiredService<Reception>().AnswerAsync(
            new ChatMessage
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"story-{++messages}"),
                Chat = new ChatAddress(Platform, ChatKind.Direct, who),
                Sender = who,
                ReceivedAt = at,
                IsStaged = true,
                Text = text,
            },
            Patience,
            Cancellation);
        await HearAsync(at);
    }

    /// <summary>All jobs run for that moment.</summary>
    public async Task PassesAsync(string moment)
    {
        var at = ScheduleCompany.At(moment);
        Begin(at);
        var jobs = host.Services.GetRequiredService<ScheduledJobs>();
        foreach (var name in jobs.Names)
        {
            await jobs.Find(name)!.RunAsync(new JobTime(at, IsStaged: true), Cancellation);
            await HearAsync(at);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.Services.GetRequiredService<InboxWorker>().StopAsync(CancellationToken.None);
        await host.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static string Time(DateTimeOffset at) => at.ToOffset(TimeSpan.FromHours(8)).ToString("HH:mm", CultureInfo.InvariantCulture);

    private async Task SettleInAsync(SeedWorld world, DateTimeOffset now)
    {
        await new WorldSeeder(Database).SeedWholeAsync(world, now, Cancellation);
        await Database.WriteAsync(
            async (session, token) =>
            {
                foreach (var member in world.Chart.Members)
                {
                    var account = ImmutableSortedDictionary<string, string>.Empty.Add(Platform, member.Name);
                    await session.Organisation.SaveProfileAsync(new MemberProfile(member.Id, Mobile: null, Email: null, Platform, Language: null, account), token);
                }

                foreach (var group in world.Chart.Groups)
                {
                    await session.Organisation.BindChatAsync(
                        new BoundChat(new ChatAddress(Platform, ChatKind.Group, group.Name), new Scope(Group: group.Id), "conversation", ServiceUrl: null), token);
                }

                return true;
            },
            Cancellation);
        await Feed.LoadAsync(Cancellation);
        await host.Services.GetRequiredService<InboxWorker>().StartAsync(Cancellation);
    }

    private void Begin(DateTimeOffset at)
    {
        var today = Company.Clock.DateOf(at);
        if (today != day)
        {
            day = today;
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"\n== {today:yyyy-MM-dd ddd}{(Company.Calendar.IsWorkday(today) ? "" : " (off)")}"));
        }
    }

    /// <summary>Notes who is told what since the last time, by its head.</summary>
    private async Task HearAsync(DateTimeOffset at)
    {
        lines.AddRange((await OutboxReader.WaitingAsync(Database, Cancellation))
            .Where(message => told.Add(message.Key))
            .Select(message => $"{Time(at)}   {message.Kind} → {ReaderOf(message)}: {HeadOf(message)}")
            .Order(StringComparer.Ordinal));
    }

    private string ReaderOf(OutgoingMessage message) =>
        message.Chat.Kind == ChatKind.Group ? $"#{message.Chat.Id}" : (message.To is { } member ? Feed.Chart.Find(member)?.Name : null) ?? message.Chat.Id;

    /// <summary>The title; of several things in one message, what each of them is.</summary>
    private static string HeadOf(OutgoingMessage message) => message.Card is { Title.Length: > 0 } card
        ? string.Join(" ＋ ", card.Sections.Select(section => section.Title).Where(title => title.Contains("（第", StringComparison.Ordinal)).Prepend(card.Title))
        : message.Text.Split('\n')[0];
}
