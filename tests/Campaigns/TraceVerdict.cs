namespace SalesBot.Campaigns;

/// <summary>What a trace of system calls says.</summary>
/// <param name="Answers">Messages whose answer was sent.</param>
/// <param name="Early">Answers that left before a sync that followed the write of their message.</param>
/// <param name="Unwritten">Answers whose message was in no write to the log at all.</param>
internal sealed record TraceVerdict(int Answers, int Early, int Unwritten);
