package commissary.nutrition.meals.internal;

import commissary.platform.jobs.JobPool;
import commissary.platform.jobs.JobType;

/** A meal is to be read. */
record ReadMeal(long mealId) {

    static final JobType<ReadMeal> TYPE = new JobType<>("meals.read", ReadMeal.class, JobPool.AI);
}
