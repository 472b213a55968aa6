namespace SalesBot.Domain.Reviews;

/// <summary>A deal that is worth a word, and why.</summary>
public sealed record ReviewItem(ReviewCase Case, ReviewReasons Reasons);
