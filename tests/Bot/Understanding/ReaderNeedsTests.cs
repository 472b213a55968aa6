using SalesBot.Bot.Bench;
using SalesBot.Bot.Tests.Corpora;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Assembly;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Understanding.Requests;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Understanding;

/// <summary>A reader that is not called for what a clause lacks would have read nothing: on the texts of all corpora, as they are and damaged.</summary>
public sealed class ReaderNeedsTests
{
    private const int DamagedOfEach = 200;

    private static readonly string[] Corpora = [.. Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Corpora")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static readonly (string Id, List<Clause> Clauses, Catalogue Catalogue, Member? Speaker)[] Messages = [.. Corpora.SelectMany(static name => MessagesOf(new Corpus(name)))];

    [Fact]
    public void AStage_IsNotRead_WhereNoneIsNamed() =>
        ReadsNothing(static entry => ReaderNeeds.Stage.IsIn(entry.Clause), static entry => StageReader.Read(entry.Clause, entry.Mood) is not null);

    [Fact]
    public void ACloseDate_IsNotRead_WithoutADate() =>
        ReadsNothing(static entry => ReaderNeeds.Close.IsIn(entry.Clause), static entry => CloseReader.Read(entry.Clause, entry.Mood) is not null);

    [Fact]
    public void AFigure_IsNotRead_WithoutANumber() =>
        ReadsNothing(static entry => ReaderNeeds.Figure.IsIn(entry.Clause), static entry => FigureReader.Read([entry], countsBudget: true, customer: null) is not null || FigureReader.ReadRange([entry], countsBudget: false, customer: null) is not null);

    [Fact]
    public void ANextStep_IsNotRead_WithoutADayOrAPlan() =>
        ReadsNothing(static entry => ReaderNeeds.Next.IsIn(entry.Clause) || entry.Clause.Header is not null, static entry => NextReader.Read(entry.Clause, entry.Mood) is not null);

    [Fact]
    public void ADeed_IsNotRead_WithoutAWordForItOrWhomItIsDoneTo() =>
        ReadsNothing(static entry => ReaderNeeds.Deed.IsIn(entry.Clause), static entry => (ActivityReader.Read(entry.Clause, entry.Mood) ?? ActivityReader.ReadArranging(entry.Clause, entry.Mood)) is not null);

    [Fact]
    public void ASigning_IsNotRead_WithoutAWordForIt() =>
        ReadsNothing(static entry => ReaderNeeds.Signing.IsIn(entry.Clause), static entry => OutcomeReader.IsWon(entry.Clause, entry.Mood));

    [Fact]
    public void AList_IsNotRead_WithoutWhatIsListedOrAskedFor() =>
        Assert.All(Messages, static message =>
        {
            if (!ReaderNeeds.MayList(message.Clauses, RequestSign.Of(message.Clauses)))
            {
                Assert.Empty(new ListReader(new PhraseBook(message.Catalogue.Organisation, message.Speaker), message.Speaker).Read(message.Clauses).Lists);
            }
        });

    private static void ReadsNothing(Func<MeantClause, bool> has, Func<MeantClause, bool> reads)
    {
        var skipped = 0;
        foreach (var message in Messages)
        {
            foreach (var entry in TopicReader.Moods(message.Clauses).Where(entry => !has(entry)))
            {
                skipped++;
                Assert.False(reads(entry), message.Id);
            }
        }

        Assert.NotEqual(0, skipped);
    }

    private static IEnumerable<(string Id, List<Clause> Clauses, Catalogue Catalogue, Member? Speaker)> MessagesOf(Corpus corpus)
    {
        var world = WorldMapping.Map(WorldFile.Parse(File.ReadAllText(corpus.WorldPath)), new DateOnly(2026, 3, 11));
        var catalogue = Catalogue.Build(world.Chart, world.Pipeline, world.Customers, world.Deals);
        var messages = corpus.Load();
        var mutation = new MessageMutation(20260313, [.. messages.Select(message => message.Text)], [.. world.Customers.SelectMany(customer => customer.Aliases.Prepend(customer.Name))]);
        var damaged = Enumerable.Range(0, DamagedOfEach).Select(i => messages[i % messages.Count] with { Id = $"damaged {i}", Text = mutation.Next() });
        foreach (var message in messages.Concat(damaged))
        {
            var speaker = world.Chart.FindByName(message.Speaker);
            yield return ($"{corpus.Name} {message.Id}", ClausesOf(message, catalogue, speaker?.Id ?? WorldIds.Member(message.Speaker)), catalogue, speaker);
        }
    }

    private static List<Clause> ClausesOf(CorpusMessage message, Catalogue catalogue, MemberId speaker)
    {
        var folded = TextFolding.Fold(message.Text);
        var mentions = MentionScanner.Scan(folded, catalogue, speaker, DateOnly.FromDateTime(message.Now.DateTime));
        var clauses = ClauseSplitter.Split(message.Text, folded, mentions, message.Now.DateTime);
        Addressed.Remove(clauses);
        Headers.Apply(clauses);
        return clauses;
    }
}
