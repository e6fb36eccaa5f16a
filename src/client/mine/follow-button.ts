import { withAuthor } from "./follow.ts";
import type { Mine } from "./mine.ts";

/** The button on an author's page that follows the author. */
export function startFollowButton(button: HTMLButtonElement, mine: Mine): void {
  const { follow: slug = "", name = "" } = button.dataset;
  const isFollowed = () => mine.follow().authors.some((author) => author.slug === slug);
  const show = (): void => {
    button.setAttribute("aria-pressed", String(isFollowed()));
    button.textContent = isFollowed() ? "Following" : "Follow";
  };
  button.addEventListener("click", () =>
    mine.setFollow(withAuthor(mine.follow(), { slug, name }, !isFollowed())),
  );
  mine.onChange(show);
  show();
  button.hidden = false;
}
